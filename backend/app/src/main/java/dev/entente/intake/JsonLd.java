package dev.entente.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in schema.org's words. Names in it are not looked up. */
record JsonLd(List<JsonNode> parts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static JsonLd of(Document document) {
        var parts = new ArrayList<JsonNode>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                JsonNode tree = JSON.readTree(script.data());
                add(tree, parts);
                tree.path("@graph").forEach(each -> add(each, parts));
            } catch (JacksonException e) {
                // a page whose data is broken still has its text
            }
        }
        return new JsonLd(parts);
    }

    private static void add(JsonNode node, List<JsonNode> parts) {
        if (node.isArray()) {
            node.forEach(parts::add);
        } else if (node.isObject()) {
            parts.add(node);
        }
    }

    Optional<String> published() {
        return word("datePublished");
    }

    Optional<String> headline() {
        return word("headline");
    }

    Optional<String> publisher() {
        return parts.stream()
                .map(part -> part.path("publisher").path("name"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst();
    }

    private Optional<String> word(String field) {
        return parts.stream()
                .map(part -> part.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst();
    }
}
