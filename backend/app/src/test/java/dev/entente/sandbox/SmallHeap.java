package dev.entente.sandbox;

import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.graph.LastResort;
import dev.entente.graph.QueryRunner;
import dev.entente.graph.UserQuery;
import dev.entente.ontology.OntologyReader;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** Asks a statement many times at once and then an honest one, in a process of its own; says what each was answered. */
final class SmallHeap {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final int AT_ONCE = 6;

    private SmallHeap() {}

    public static void main(String[] args) throws InterruptedException {
        var address = new Address(URI.create(args[0]), args[1], args[2], null);
        try (Graph graph = Graph.connect(address, OntologyReader.read(null))) {
            QueryRunner queries = graph.queries(LIMIT, 1 << 20, LastResort.NONE);
            Thread[] all = Stream.generate(() -> Thread.ofVirtual().start(() -> ask(queries, args[3])))
                    .limit(AT_ONCE)
                    .toArray(Thread[]::new);
            for (Thread one : all) {
                one.join();
            }
            ask(queries, "RETURN 1");
        }
    }

    private static void ask(QueryRunner queries, String statement) {
        System.out.println(Statements.code(queries.run(new UserQuery(statement, Map.of(), 1_000, LIMIT))));
    }
}
