package dev.entente.extraction.model;

import dev.entente.extraction.model.ModelException.Remedy;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** HTTP to one address alone: no redirect is followed, an answer has a size, and all of it a time. */
record BoundedHttp(java.net.http.HttpClient client, Duration limit) implements HttpClient {
    static java.net.http.HttpClient client(Duration limit) {
        return java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                .connectTimeout(limit)
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<byte[]> response = send(request);
        check(response);
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(response.body())
                .build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are read whole");
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(translated(request), head -> new BoundedBody());
        try {
            return sent.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ModelException("it did not answer in time", Remedy.GO_ON);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException("reading was broken off", Remedy.STOP);
        } catch (ExecutionException e) {
            throw failure(e);
        } finally {
            sent.cancel(true);
        }
    }

    private static java.net.http.HttpRequest translated(HttpRequest request) {
        var translated = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> translated.header(name, value)));
        return translated.build();
    }

    private static ModelException failure(ExecutionException thrown) {
        return switch (thrown.getCause()) {
            case ModelException ours -> ours;
            case HttpConnectTimeoutException e -> new ModelException("nothing answers at its address", Remedy.STOP);
            case ConnectException e -> new ModelException("nothing answers at its address", Remedy.STOP);
            case null, default -> new ModelException("it broke the connection off", Remedy.AGAIN);
        };
    }

    private static void check(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return;
        }
        throw switch (status) {
            case 401, 403 -> new ModelException("it does not take the key (HTTP " + status + ")", Remedy.STOP);
            case 404 -> new ModelException("it has no such model or address (HTTP 404)", Remedy.STOP);
            case 429 ->
                new ModelException("it takes no more requests for now (HTTP 429)", Remedy.AGAIN, after(response));
            default -> other(status);
        };
    }

    /** How long it wants to be left alone; a moment where it does not say so in seconds. */
    private static Duration after(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ofSeconds(1));
    }

    private static ModelException other(int status) {
        if (status >= 300 && status < 400) {
            return new ModelException(
                    "it sends to another address (HTTP " + status + "), which is not followed", Remedy.STOP);
        }
        return new ModelException("it failed (HTTP " + status + ")", status >= 500 ? Remedy.AGAIN : Remedy.GO_ON);
    }
}
