package dev.entente.export;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON that is written as it comes. */
final class JsonOut {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonOut() {}

    static JsonGenerator on(OutputStream out) {
        return MAPPER.createGenerator(out);
    }

    /** A number as a number, anything else as text. */
    static void scalar(JsonGenerator json, Object value) {
        switch (value) {
            case Integer whole -> json.writeNumber(whole);
            case Long whole -> json.writeNumber(whole);
            case Double number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }
}
