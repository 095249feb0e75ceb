package dev.entente.api;

import java.io.IOException;
import java.io.Serial;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Another program listens where the server should. */
public final class PortInUseException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private PortInUseException(String host, int port, Throwable cause) {
        super(
                "Port " + port + " on " + host + " is in use: stop what listens there, or choose another with --port",
                cause);
    }

    /**
     * Finds out before anything slow is started.
     *
     * @throws PortInUseException where something listens there
     */
    public static void check(String host, int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new PortInUseException(host, port, e);
        }
    }

    /** This, where that is why the server did not start; else what it was. */
    static RuntimeException or(RuntimeException failure, String host, int port) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || String.valueOf(cause.getMessage()).contains("already in use")) {
                return new PortInUseException(host, port, failure);
            }
        }
        return failure;
    }
}
