package dev.entente.bench;

import dev.entente.bench.BenchReport.Figures;
import dev.entente.bench.BenchReport.Line;
import dev.entente.bench.BenchReport.Table;
import dev.entente.explore.Examples.Example;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks every statement in every way, in turns. */
public final class QueryBench {
    private record Turn(Way way, Example statement) {}

    private final BenchGround ground;
    private final BenchPlan plan;
    private final Consumer<String> progress;

    public QueryBench(BenchGround ground, BenchPlan plan, Consumer<String> progress) {
        this.ground = ground;
        this.plan = plan;
        this.progress = progress;
    }

    public BenchReport run() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        progress.accept("Warming up …");
        Map<Turn, Integer> rows = rows();
        for (int clients : plan.clients()) {
            round(
                    clients,
                    plan.warmUpTurn(ground.ways().size(), ground.statements().size()),
                    new HashMap<>());
        }
        return new BenchReport(
                Runtime.getRuntime().availableProcessors(),
                load,
                plan.time().toSeconds(),
                plan.rounds(),
                plan.clients().stream().map(clients -> measured(clients, rows)).toList());
    }

    private Map<Turn, Integer> rows() {
        var rows = new HashMap<Turn, Integer>();
        for (Turn turn : turns()) {
            rows.put(turn, turn.way().ask(turn.statement()).getAsInt());
        }
        return rows;
    }

    private Table measured(int clients, Map<Turn, Integer> rows) {
        Duration time = plan.turn(ground.ways().size(), ground.statements().size());
        var took = new HashMap<Turn, List<Long>>();
        for (int round = 1; round <= plan.rounds(); round++) {
            progress.accept("%d clients, round %d of %d …".formatted(clients, round, plan.rounds()));
            round(clients, time, took);
        }
        return BenchReport.table(
                clients,
                ground.statements().stream()
                        .map(statement -> line(statement, rows, took))
                        .toList());
    }

    private void round(int clients, Duration time, Map<Turn, List<Long>> took) {
        try (var asking = new Clients(clients)) {
            for (Turn turn : turns()) {
                took.computeIfAbsent(turn, none -> new ArrayList<>())
                        .addAll(asking.ask(turn.way(), turn.statement(), time));
            }
        }
    }

    private Line line(Example statement, Map<Turn, Integer> rows, Map<Turn, List<Long>> took) {
        return Line.of(
                statement.name(),
                ground.ways().stream()
                        .map(way -> new Turn(way, statement))
                        .map(turn -> Figures.of(
                                turn.way().name(), rows.getOrDefault(turn, 0), took.getOrDefault(turn, List.of())))
                        .toList());
    }

    /** One way after the other asks a statement before the next statement is asked. */
    private List<Turn> turns() {
        return ground.statements().stream()
                .flatMap(statement -> ground.ways().stream().map(way -> new Turn(way, statement)))
                .toList();
    }
}
