package dev.entente.api;

import dev.entente.graph.Repeated;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Makes JSON of what stands in many places of an answer once. */
final class RepeatedWriter extends ValueSerializer<Repeated> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public void serialize(Repeated value, JsonGenerator json, SerializationContext answer) {
        json.writeRawValue(written(answer).computeIfAbsent(value, RepeatedWriter::json));
    }

    private static SerializedString json(Repeated value) {
        return new SerializedString(MAPPER.writeValueAsString(value));
    }

    @SuppressWarnings("unchecked") // nobody else puts anything there
    private static IdentityHashMap<Repeated, SerializedString> written(SerializationContext answer) {
        var found = (@Nullable IdentityHashMap<Repeated, SerializedString>) answer.getAttribute(RepeatedWriter.class);
        if (found == null) {
            found = new IdentityHashMap<>();
            answer.setAttribute(RepeatedWriter.class, found);
        }
        return found;
    }
}
