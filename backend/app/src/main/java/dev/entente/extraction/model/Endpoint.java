package dev.entente.extraction.model;

import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Asks the model once, by the API that it has. No tools are offered and nothing is streamed. */
final class Endpoint {
    /** How long an answer may be, in tokens. */
    static final int LONGEST_ANSWER = 2_000;

    private final ModelOptions options;
    private final HttpClient client;

    Endpoint(ModelOptions options) {
        this.options = options;
        this.client = BoundedHttp.client(options.limits().request());
    }

    /** @throws ModelException where there is no answer */
    ChatResponse ask(ChatRequest request, Duration limit) {
        try {
            return Optional.ofNullable(model(new BoundedHttpBuilder(new BoundedHttp(client, limit)))
                            .chat(request))
                    .orElseThrow();
        } catch (RuntimeException e) {
            throw ModelException.in(e);
        }
    }

    private ChatModel model(BoundedHttpBuilder http) {
        return options.kind().equals(ModelOptions.OLLAMA) ? ollama(http) : openAi(http);
    }

    private ChatModel openAi(BoundedHttpBuilder http) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(options.address().toString())
                .apiKey(options.key().orElse(null))
                .modelName(options.name())
                .temperature(0.0)
                .maxTokens(LONGEST_ANSWER)
                .strictJsonSchema(true)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0)
                .build();
    }

    private ChatModel ollama(BoundedHttpBuilder http) {
        var builder = OllamaChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(options.address().toString())
                .modelName(options.name())
                .temperature(0.0)
                .numPredict(LONGEST_ANSWER)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0);
        options.key().ifPresent(key -> builder.customHeaders(Map.of("Authorization", "Bearer " + key)));
        return builder.build();
    }
}
