package dev.entente.api;

import dev.entente.graph.Repeated;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads requests' JSON strictly, and writes answers. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // what is kept as it came keeps its numbers, however long they are
            .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(new SimpleModule().addSerializer(Repeated.class, new RepeatedWriter()))
            .build();

    private Json() {}

    static void answer(Context ctx, Object value) {
        type(ctx);
        ctx.result(bytes(value));
    }

    static void type(Context ctx) {
        ctx.contentType("application/json; charset=utf-8");
    }

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** A value as text. */
    static String text(JsonNode value) {
        return MAPPER.writeValueAsString(value);
    }

    /** @throws ApiProblem where the body is not such a value, saying where */
    static <T> T body(Context ctx, Class<T> type) {
        return read(ctx.body(), type);
    }

    /** The same of a body that was read already. */
    static <T> T read(String body, Class<T> type) {
        try {
            T value = MAPPER.readValue(body, type);
            if (value == null) {
                throw ApiProblem.badRequest("bad-json", "The body is null", "send a JSON object");
            }
            return value;
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new ApiProblem(
                    io.javalin.http.HttpStatus.BAD_REQUEST,
                    new ApiProblem.ErrorBody(new ApiProblem.ErrorDetail(
                            "bad-json",
                            "The body is not what this endpoint takes: " + reason(e),
                            "/api/openapi.json describes it",
                            at != null && at.getLineNr() > 0 ? at.getLineNr() : null,
                            at != null && at.getColumnNr() > 0 ? at.getColumnNr() : null)));
        }
    }

    /** In the words of the request: Jackson's own name our classes. */
    private static String reason(JacksonException e) {
        String field = e.getPath().stream()
                .flatMap(step -> Optional.ofNullable(step.getPropertyName()).stream())
                .collect(Collectors.joining("."));
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "it has no field '" + field + "'";
            case MismatchedInputException mismatched when field.isEmpty() -> "it takes one JSON object";
            case MismatchedInputException mismatched -> "'" + field + "' has the wrong type";
            default -> e.getOriginalMessage();
        };
    }
}
