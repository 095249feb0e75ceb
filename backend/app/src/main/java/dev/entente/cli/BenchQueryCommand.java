package dev.entente.cli;

import dev.entente.bench.BenchGround;
import dev.entente.bench.BenchPlan;
import dev.entente.bench.BenchReport;
import dev.entente.bench.QueryBench;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench query}: what the console's query costs beside the driver alone and Neo4j's own HTTP API. */
@Command(
        name = "query",
        description = {
            "Asks the same statements by POST /api/query, by the driver alone and by Neo4j's own HTTP Query API,",
            "all three on one server with the bundled samples. It takes about 15 seconds besides what --seconds says."
        },
        mixinStandardHelpOptions = true)
final class BenchQueryCommand implements Callable<Integer> {
    private static final int LONGEST = 600;
    private static final int MOST_CLIENTS = 16;

    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--seconds", paramLabel = "N", description = "How long to warm up and measure (default: 300).")
    private int seconds = 300;

    @Option(
            names = "--clients",
            paramLabel = "N",
            split = ",",
            description = "How many clients ask at a time, a table each (default: 1,8).")
    private List<Integer> clients = List.of(1, 8);

    @Option(names = "--out", paramLabel = "FILE", description = "Writes every figure into this file too, as JSON.")
    private @Nullable Path out;

    BenchQueryCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() throws IOException {
        check();
        PrintWriter err = spec.commandLine().getErr();
        err.println("Starting a Neo4j with its HTTP API in a temporary folder …");
        err.flush();
        BenchReport report;
        try (BenchGround ground = workspaces.benchGround()) {
            report = new QueryBench(ground, new BenchPlan(Duration.ofSeconds(seconds), clients), step -> {
                        err.println(step);
                        err.flush();
                    })
                    .run();
        }
        Figures.write(out, report);
        PrintWriter said = spec.commandLine().getOut();
        new BenchTable(said).print(report);
        said.flush();
        return report.isFair() ? 0 : 1;
    }

    private void check() {
        if (seconds < 1 || seconds > LONGEST) {
            throw wrong("--seconds is from 1 to " + LONGEST + ", not " + seconds);
        }
        if (clients.stream().anyMatch(each -> each < 1 || each > MOST_CLIENTS)) {
            throw wrong("--clients are from 1 to " + MOST_CLIENTS
                    + " each: more of one address would be sent away, not measured");
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
