package dev.entente.extraction.model;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Which language model to ask, and how much that may cost.
 *
 * @param kind {@code openai} or {@code ollama}
 * @param key sent as a bearer token
 */
public record ModelOptions(String kind, URI address, String name, Optional<String> key, Limits limits) {
    /** Ollama's own API. */
    static final String OLLAMA = "ollama";

    /**
     * What may be spent on it.
     *
     * @param request how long one request may take
     * @param article how long all requests about one article may take
     * @param requests how many of them there may be in all
     * @param tokens how many may be used in all
     * @param articles how many it may be asked about
     */
    public record Limits(Duration request, Duration article, int requests, int tokens, int articles) {}

    /** @throws IllegalArgumentException where the key would travel readable by others */
    public ModelOptions {
        if (key.isPresent() && !address.getScheme().equals("https") && !isThisMachine(address.getHost())) {
            throw new IllegalArgumentException("the key would be sent to " + address.getHost()
                    + " unencrypted: use an https:// address, or no key");
        }
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    /** Without the key: this may end up in logs. */
    @Override
    public String toString() {
        return "ModelOptions[kind=%s, address=%s, name=%s, limits=%s]".formatted(kind, address, name, limits);
    }
}
