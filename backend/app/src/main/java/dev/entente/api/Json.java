package dev.entente.api;

import dev.entente.graph.Repeated;
import io.javalin.http.Context;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Reads requests' JSON strictly, and writes answers. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // a number is no text, text is no number, and 1.5 is no whole one: nothing is bent to fit
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, Json::textOnly)
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
            if (!WholeText.isSure(body)) {
                try (JsonParser parser = MAPPER.createParser(body)) {
                    WholeText.check(parser);
                }
            }
            T value = MAPPER.readValue(body, type);
            if (value == null) {
                throw ApiProblem.badRequest("bad-json", "The body is null", "send a JSON object");
            }
            return value;
        } catch (JacksonException e) {
            throw BodyFault.told(e);
        }
    }

    private static void textOnly(MutableCoercionConfig coercion) {
        coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
