package dev.entente.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Notices while something takes long that the client has gone. Nobody else reads from the connection between a request
 * and its answer; a client that sends its next request already loses the connection after the answer, and no more.
 */
final class ClientWatch {
    private static final long STEP_MS = 250;

    private final EndPoint connection;
    private final Runnable gone;
    private final AtomicBoolean ahead = new AtomicBoolean();

    private ClientWatch(EndPoint connection, Runnable gone) {
        this.connection = connection;
        this.gone = gone;
    }

    /** @param gone called once where the client closes its connection meanwhile */
    static <T> T over(Context ctx, Runnable gone, Supplier<T> work) {
        var request = ServletContextRequest.getServletContextRequest(ctx.req());
        var watch =
                new ClientWatch(request.getConnectionMetaData().getConnection().getEndPoint(), gone);
        Thread thread = Thread.ofVirtual().name("client watch").start(watch::watch);
        try {
            return work.get();
        } finally {
            thread.interrupt();
            join(thread);
            if (watch.ahead.get()) {
                ctx.header("Connection", "close");
            }
        }
    }

    private void watch() {
        try {
            do {
                Thread.sleep(STEP_MS);
            } while (isQuiet());
            if (!ahead.get()) {
                gone.run();
            }
        } catch (InterruptedException e) {
            // it was done before anybody went
        }
    }

    private boolean isQuiet() {
        try {
            ByteBuffer one = BufferUtil.allocate(1);
            int read = connection.fill(one);
            ahead.set(read > 0);
            return read == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
