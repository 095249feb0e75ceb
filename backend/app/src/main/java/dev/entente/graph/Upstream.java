package dev.entente.graph;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * The server that an address names, asked directly. {@code +s} asks for a certificate that the machine trusts and that
 * is the server's own, {@code +ssc} takes any, as the driver does.
 *
 * @see <a href="https://neo4j.com/docs/java-manual/current/connect-advanced/">the driver's schemes</a>
 */
final class Upstream {
    private static final int USUAL_PORT = 7687;
    private static final int PATIENCE_MS = 10_000;

    private enum Encryption {
        NONE,
        OF_A_TRUSTED,
        OF_ANY
    }

    private final String host;
    private final int port;
    private final Encryption encryption;

    Upstream(URI uri) {
        this.host = uri.getHost();
        this.port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        this.encryption = uri.getScheme().endsWith("+ssc")
                ? Encryption.OF_ANY
                : uri.getScheme().endsWith("+s") ? Encryption.OF_A_TRUSTED : Encryption.NONE;
    }

    /** @throws IOException where nothing answers within ten seconds, or its certificate is not trusted */
    Socket connect() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MS);
            socket.setTcpNoDelay(true);
            return encryption == Encryption.NONE ? socket : encrypted(socket);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private Socket encrypted(Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket) factory().createSocket(plain, host, port, true);
        if (encryption == Encryption.OF_A_TRUSTED) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
        }
        plain.setSoTimeout(PATIENCE_MS);
        socket.startHandshake();
        plain.setSoTimeout(0);
        return socket;
    }

    private SSLSocketFactory factory() throws IOException {
        try {
            if (encryption == Encryption.OF_A_TRUSTED) {
                return SSLContext.getDefault().getSocketFactory();
            }
            SSLContext any = SSLContext.getInstance("TLS");
            any.init(null, new TrustManager[] {new Anybody()}, null);
            return any.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IOException("no TLS here", e);
        }
    }

    /** Who sets {@code +ssc} says that the way to the server is safe enough. */
    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
