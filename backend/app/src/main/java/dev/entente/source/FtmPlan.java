package dev.entente.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How FollowTheMoney's schemata go into the vocabulary.
 *
 * @param entities the label of each schema of entities
 * @param relations what each schema that stands between two entities is
 */
record FtmPlan(String by, double confidence, Map<String, String> entities, Map<String, Between> relations) {
    /** The relation, and the properties that hold its roles and its value. */
    record Between(
            String relation,
            String subject,
            String object,
            @Nullable String value) {}
}
