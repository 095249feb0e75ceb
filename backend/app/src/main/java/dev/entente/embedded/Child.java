package dev.entente.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The process that runs Neo4j. */
final class Child {
    private static final Duration TO_STOP = Duration.ofMillis(1700);

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    static Child spawn(ChildCommand command, DataFolder folder) {
        ProcessBuilder builder = new ProcessBuilder(command.line())
                .directory(folder.neo4jHome().toFile())
                .redirectError(folder.log().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ENTENTE_"));
        try {
            return new Child(builder.start());
        } catch (IOException e) {
            throw new EmbeddedStartException("Cannot run Java for the embedded Neo4j: " + e.getMessage(), e);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The one line that the child prints, or what became of it instead. */
    Answer answer(Duration within) {
        CompletableFuture<Answer> line = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> line.complete(readAnswer()));
        try {
            return line.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Answer.Failed("OTHER", "Neo4j was not ready within " + within.toSeconds() + " seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed("OTHER", "The start was interrupted.");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it at once, and waits until it is gone. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks it to stop, and ends it where it does not: what it has acknowledged is safe either way. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy();
        }
        try {
            if (!process.waitFor(TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Answer readAnswer() {
        try {
            BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
            String line = output.readLine();
            return line == null
                    ? new Answer.Failed("OTHER", "Neo4j's process ended without a word.")
                    : Answer.parse(line);
        } catch (IOException e) {
            return new Answer.Failed("OTHER", "Neo4j's process could not be read: " + e.getMessage());
        }
    }
}
