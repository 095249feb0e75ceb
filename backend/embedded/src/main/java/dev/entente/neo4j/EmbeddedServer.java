package dev.entente.neo4j;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.neo4j.kernel.internal.Version;

/**
 * Runs Neo4j until standard input ends: the parent holds the other end of that pipe, so however it dies, this process
 * follows.
 *
 * <p>Prints one line on standard output, {@code ready <port> <http port> <version>} or {@code failed <kind> <sentence>}, its parts
 * separated by tabs. Whatever libraries print goes to standard error.
 */
public final class EmbeddedServer {

    private EmbeddedServer() {}

    public static void main(String[] arguments) {
        var answer = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        stopAtEndOf(System.in);
        try {
            EndableLoops.weave();
            Neo4j neo4j = Neo4j.start(Arguments.parse(arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(neo4j.service()::shutdown, "stop neo4j"));
            answer.println(String.join(
                    "\t",
                    "ready",
                    Integer.toString(neo4j.boltPort()),
                    Integer.toString(neo4j.httpPort()),
                    Version.getNeo4jVersion()));
        } catch (Throwable fault) {
            StartFailure failure = StartFailure.of(fault);
            answer.println(String.join("\t", "failed", failure.kind().name(), failure.sentence()));
            if (Boolean.getBoolean("entente.debug")) {
                fault.printStackTrace(System.err);
            }
            System.exit(failure.kind().exitCode());
        }
    }

    /** From the first moment, so that a parent killed during the start leaves no orphan either. */
    static void stopAtEndOf(InputStream input) {
        new Thread(
                        () -> {
                            awaitEnd(input);
                            System.exit(0);
                        },
                        "stop at end of input")
                .start();
    }

    private static void awaitEnd(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("standard input: " + e.getMessage());
        }
    }
}
