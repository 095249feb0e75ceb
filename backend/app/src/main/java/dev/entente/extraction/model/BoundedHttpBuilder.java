package dev.entente.extraction.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Hands the one client on; the times that a library sets by itself are not ours. */
record BoundedHttpBuilder(BoundedHttp http) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
        return http.limit();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return http.limit();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return http;
    }
}
