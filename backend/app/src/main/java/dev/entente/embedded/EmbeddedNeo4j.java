package dev.entente.embedded;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A Neo4j that runs for this process and ends with it.
 *
 * <p>Speak to it over Bolt with {@link #uri()}, {@link #user()} and {@link #password()}. If this process is killed, the
 * other one notices and stops by itself.
 */
public final class EmbeddedNeo4j implements AutoCloseable {
    static final String USER = "neo4j";

    private static final Duration PREDECESSOR_GONE_WITHIN = Duration.ofSeconds(20);

    private final EmbeddedOptions options;
    private final DataFolder folder;
    private final Runnable given;
    private final URI uri;
    private final int httpPort;
    private final String password;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Child child;

    private EmbeddedNeo4j(
            EmbeddedOptions options,
            Child child,
            DataFolder folder,
            Runnable given,
            Answer.Ready ready,
            String password) {
        this.options = options;
        this.child = child;
        this.folder = folder;
        this.given = given;
        this.uri = URI.create("bolt://127.0.0.1:" + ready.port());
        this.httpPort = ready.httpPort();
        this.password = password;
    }

    /**
     * Starts Neo4j on a data folder, which it makes if need be, and waits until it answers.
     *
     * @throws EmbeddedStartException with a sentence for the user: the folder is in use, not writable or of a newer
     *     version, Neo4j's jars are missing, or Neo4j did not start
     */
    public static EmbeddedNeo4j start(EmbeddedOptions options) {
        Neo4jLib lib = Neo4jLib.in(options.neo4jLib());
        DataFolder folder = DataFolder.prepare(options.data());
        FolderLock lock = FolderLock.take(folder);
        try {
            StoreVersion.read(folder).refuseIfNewerThan(new StoreVersion(StoreVersion.FORMAT, lib.version()), folder);
            folder.clear();
            return startHolding(lock::close, folder, options, true);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public URI uri() {
        return uri;
    }

    /** Where its own HTTP API answers until it is started again; empty unless that was asked for. */
    public Optional<URI> http() {
        return httpPort == 0 ? Optional.empty() : Optional.of(URI.create("http://127.0.0.1:" + httpPort));
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Whether it still runs: a statement that takes all memory ends it, and nothing but a new start brings it back. */
    public boolean isAlive() {
        return child.isAlive();
    }

    /** Whether it was ended on purpose, for good. */
    public boolean isClosed() {
        return closed.get();
    }

    /**
     * Ends Neo4j's process at once and starts another on the same store and port. What was acknowledged is kept.
     *
     * @throws EmbeddedStartException where it does not come back; restarting can be tried again
     */
    public synchronized void restart() {
        if (closed.get()) {
            return;
        }
        child.kill();
        Instant patience = Instant.now().plus(PREDECESSOR_GONE_WITHIN);
        while (true) {
            child = Child.spawn(new ChildCommand(options, folder, uri.getPort()), folder);
            if (closed.get()) {
                child.kill();
                return;
            }
            switch (child.answer(options.startWithin())) {
                case Answer.Ready ready -> {
                    return;
                }
                case Answer.Failed failed -> {
                    child.stop();
                    // the port may be held for a moment by connections of the one that was killed
                    if (Instant.now().isAfter(patience)) {
                        throw new EmbeddedStartException(failed.sentence() + " The data folder is " + folder.path()
                                + ", the log " + folder.log() + ".");
                    }
                }
            }
        }
    }

    /** Stops Neo4j, in 2 seconds at most, and gives the data folder back. Closing again does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            folder.writing(() -> Files.deleteIfExists(folder.addressFile()));
            child.stop();
            given.run();
        }
    }

    @Override
    public String toString() {
        return "embedded Neo4j at " + uri;
    }

    long pid() {
        return child.pid();
    }

    /**
     * Starts on a folder that this process has taken.
     *
     * @param given called when it is closed
     * @param told whether other processes of this user may find it
     */
    static EmbeddedNeo4j startHolding(Runnable given, DataFolder folder, EmbeddedOptions options, boolean told) {
        String password = folder.password();
        Instant patience = Instant.now().plus(PREDECESSOR_GONE_WITHIN);
        while (true) {
            Child child = Child.spawn(new ChildCommand(options, folder, 0), folder);
            switch (child.answer(options.startWithin())) {
                case Answer.Ready ready -> {
                    new StoreVersion(StoreVersion.FORMAT, ready.version()).write(folder);
                    var started = new EmbeddedNeo4j(options, child, folder, given, ready, password);
                    if (told) {
                        folder.writing(() -> Files.writeString(folder.addressFile(), started.uri + "\n"));
                    }
                    return started;
                }
                case Answer.Failed failed -> {
                    child.stop();
                    if (!failed.mayPass() || Instant.now().isAfter(patience)) {
                        throw new EmbeddedStartException(failed.sentence() + " The data folder is " + folder.path()
                                + ", the log " + folder.log() + ".");
                    }
                }
            }
        }
    }
}
