package dev.entente.extraction.model;

import dev.entente.extraction.Suggestion;
import dev.entente.extraction.model.ModelException.Remedy;
import dev.entente.ontology.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the model answered, read strictly: what is not of the schema, in whole or in part, is no answer. */
final class Answer {
    private static final int MOST = 200;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Answer() {}

    /** @throws ModelException where it is not what was asked for */
    static List<Suggestion> read(@Nullable String text) {
        JsonNode answer = parsed(text == null ? "" : text);
        JsonNode claims = answer.path(Question.CLAIMS);
        if (!isObject(answer, Set.of(Question.CLAIMS)) || !claims.isArray() || claims.size() > MOST) {
            throw wrong();
        }
        return claims.valueStream().map(Answer::suggestion).toList();
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw wrong();
        }
    }

    private static Suggestion suggestion(JsonNode claim) {
        if (!isObject(claim, Set.copyOf(Question.FIELDS))
                || !claim.path(Question.SENTENCE).isInt()) {
            throw wrong();
        }
        var roles = new EnumMap<Role, String>(Role.class);
        Stream.of(Role.values())
                .filter(role -> !text(claim, role.word()).isBlank())
                .forEach(role -> roles.put(role, text(claim, role.word())));
        return new Suggestion(
                claim.path(Question.SENTENCE).intValue(),
                text(claim, Question.QUOTE),
                text(claim, Question.RELATION),
                text(claim, Question.STATUS),
                roles);
    }

    private static boolean isObject(JsonNode node, Set<String> fields) {
        return node.isObject() && Set.copyOf(node.propertyNames()).equals(fields);
    }

    private static String text(JsonNode claim, String field) {
        JsonNode value = claim.path(field);
        if (!value.isString()) {
            throw wrong();
        }
        return value.stringValue();
    }

    private static ModelException wrong() {
        return new ModelException("its answer is not JSON of the schema asked for", Remedy.GO_ON);
    }
}
