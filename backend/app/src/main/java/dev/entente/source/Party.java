package dev.entente.source;

import dev.entente.fact.EntityKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in a role of a row's claim.
 *
 * @param known the row of the reference tables that says who that is, or null
 * @param mention how the row calls it
 */
record Party(
        EntityKey key,
        String name,
        Reference.@Nullable Known known,
        @Nullable String mention,
        @Nullable String quantity) {
    Party counted(@Nullable String number) {
        return new Party(key, name, known, mention, number);
    }

    Map<String, Object> written() {
        var written = new HashMap<String, Object>(Map.of("key", key.value(), "name", name));
        if (mention != null) {
            written.put("mention", mention);
        }
        if (quantity != null) {
            written.put("quantity", quantity);
        }
        return written;
    }
}
