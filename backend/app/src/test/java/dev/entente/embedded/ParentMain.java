package dev.entente.embedded;

import java.nio.file.Path;

/** A small parent for the tests to kill: starts the embedded Neo4j, says where it is, and waits. */
final class ParentMain {
    private ParentMain() {}

    public static void main(String[] arguments) throws Exception {
        try {
            EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(
                    EmbeddedOptions.in(Path.of(arguments[0])).withHeapMiB(512));
            Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close));
            System.out.println(neo4j.uri() + " " + ProcessHandle.current().pid() + " " + neo4j.pid());
            Thread.sleep(600_000);
        } catch (EmbeddedStartException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }
}
