package dev.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between the driver and the database, and cuts a connection on which more comes at a time than an answer may
 * hold, by its {@link BoltWeight}: the driver would gather a row of any size in memory before anybody could measure it.
 */
final class Relay implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final ServerSocket listening;
    private final Upstream database;
    private final long most;
    private final AtomicLong cuts = new AtomicLong();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** @param most how much memory may be filled from the database without anything being asked meanwhile */
    Relay(Upstream database, long most) throws IOException {
        this.database = database;
        this.most = most;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("relay").start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many connections were cut. */
    long cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket driver = listening.accept();
                threaded("relay up", () -> join(driver));
            } catch (IOException e) {
                // this one could not be taken, or the relay is closed
            }
        }
    }

    private void join(Socket driver) {
        open.add(driver);
        try {
            driver.setTcpNoDelay(true);
            Socket server = database.connect();
            open.add(server);
            if (listening.isClosed()) {
                close(server);
            }
            AtomicLong came = new AtomicLong();
            var weight = new BoltWeight();
            threaded(
                    "relay down",
                    () -> pump(server, driver, (chunk, read) -> measure(came.addAndGet(weight.of(chunk, read)))));
            pump(driver, server, (chunk, read) -> came.set(0));
        } catch (IOException e) {
            close(driver);
        }
    }

    /** Threads of their own: virtual ones would wait until those that make answers give up a processor. */
    private static void threaded(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }

    private interface Passing {
        void take(byte[] chunk, int read) throws IOException;
    }

    private void measure(long came) throws IOException {
        if (came > most) {
            cuts.incrementAndGet();
            throw new IOException("more came at a time than an answer may hold");
        }
    }

    private void pump(Socket from, Socket to, Passing passing) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                passing.take(chunk, read);
                out.write(chunk, 0, read);
            }
        } catch (IOException e) {
            // either end is gone, and so is the other now
        } finally {
            close(from);
            close(to);
        }
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            // nobody can come any more
        }
        Set.copyOf(open).forEach(this::close);
    }
}
