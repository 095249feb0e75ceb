package dev.entente.export;

import dev.entente.export.Selection.Place;
import dev.entente.graph.EntityNode;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Cytoscape's JSON, {@code elements: {nodes: […], edges: […]}}, with an id on every edge; opens in Cytoscape.js and Desktop. */
final class CytoscapeJson implements GraphFile {
    private final JsonGenerator json;
    private final List<String> sources = new ArrayList<>();
    private Map<String, Place> places = Map.of();
    private boolean inEdges;

    CytoscapeJson(OutputStream out) {
        json = JsonOut.on(out);
    }

    @Override
    public void start(Extent extent) {
        places = extent.places();
        json.writeStartObject();
        json.writeStringProperty("format_version", "1.0");
        json.writeStringProperty("generated_by", "entente");
        json.writeObjectPropertyStart("data");
        json.writeStringProperty("name", String.join(" ", extent.sentences()));
        json.writeEndObject();
        json.writeObjectPropertyStart("elements");
        json.writeArrayPropertyStart("nodes");
    }

    @Override
    public void source(Cited source) {
        sources.add(source.line());
    }

    @Override
    public void node(EntityNode node) {
        startElement();
        json.writeStringProperty("id", node.key());
        json.writeStringProperty("name", node.name());
        json.writeStringProperty("label", node.label());
        if (node.code() != null) {
            json.writeStringProperty("code", node.code());
        }
        json.writeNumberProperty("facts", node.facts());
        json.writeEndObject();
        Place place = places.get(node.key());
        if (place != null) {
            json.writeObjectPropertyStart("position");
            json.writeNumberProperty("x", place.x());
            json.writeNumberProperty("y", place.y());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    @Override
    public void edge(DrawnEdge edge) {
        edges();
        startElement();
        json.writeStringProperty("id", edge.key());
        json.writeStringProperty("source", edge.from());
        json.writeStringProperty("target", edge.to());
        json.writeStringProperty("interaction", edge.type());
        EdgeField.known(edge).forEach((field, value) -> {
            json.writeName(field.word());
            JsonOut.scalar(json, value);
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private void edges() {
        if (!inEdges) {
            json.writeEndArray();
            json.writeArrayPropertyStart("edges");
            inEdges = true;
        }
    }

    private void startElement() {
        json.writeStartObject();
        json.writeObjectPropertyStart("data");
    }

    @Override
    public void end() {
        edges();
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayPropertyStart("sources");
        sources.forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
