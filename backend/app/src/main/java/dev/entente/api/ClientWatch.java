package dev.entente.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Notices while something takes long that the client has gone. Nobody else reads from the connection between a request
 * and its answer; a client that sends its next request already loses the connection after the answer, and no more. One
 * thread looks at all who wait, and ends some time after the last of them: one for each would cost more than a small
 * query does.
 */
final class ClientWatch {
    private static final long STEP_MS = 250;

    private final Set<Client> waiting = ConcurrentHashMap.newKeySet();
    private boolean looking;

    /** @param gone called once where the client closes its connection meanwhile */
    <T> T over(Context ctx, Runnable gone, Supplier<T> work) {
        var request = ServletContextRequest.getServletContextRequest(ctx.req());
        var client = new Client(request.getConnectionMetaData().getConnection().getEndPoint(), gone);
        enter(client);
        try {
            return work.get();
        } finally {
            waiting.remove(client);
            if (client.leave()) {
                ctx.header("Connection", "close");
            }
        }
    }

    private synchronized void enter(Client client) {
        waiting.add(client);
        if (!looking) {
            looking = true;
            Thread.ofVirtual().name("client watch").start(this::look);
        }
    }

    private void look() {
        do {
            try {
                Thread.sleep(STEP_MS);
            } catch (InterruptedException e) {
                // nobody has this thread
            }
            waiting.forEach(Client::look);
        } while (isNeeded());
    }

    private synchronized boolean isNeeded() {
        looking = !waiting.isEmpty();
        return looking;
    }

    private static final class Client {
        private final EndPoint connection;
        private final Runnable gone;
        private boolean over;
        private boolean ahead;

        Client(EndPoint connection, Runnable gone) {
            this.connection = connection;
            this.gone = gone;
        }

        synchronized void look() {
            if (!over && !isQuiet()) {
                over = true;
                if (!ahead) {
                    gone.run();
                }
            }
        }

        /** @return whether it sent something that was taken off the connection */
        synchronized boolean leave() {
            over = true;
            return ahead;
        }

        private boolean isQuiet() {
            try {
                int read = connection.fill(BufferUtil.allocate(1));
                ahead = read > 0;
                return read == 0;
            } catch (IOException e) {
                return false;
            }
        }
    }
}
