package dev.entente.export;

import dev.entente.graph.EdgeRow;
import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Cytoscape's JSON, {@code elements: {nodes: […], edges: […]}}, with an id on every edge; opens in Cytoscape.js and Desktop. */
final class CytoscapeJson implements GraphFile {
    private final JsonGenerator json;

    CytoscapeJson(OutputStream out) {
        json = JsonMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out);
    }

    @Override
    public void start(Selection selection) {
        json.writeStartObject();
        json.writeStringProperty("format_version", "1.0");
        json.writeStringProperty("generated_by", "entente");
        if (selection instanceof Selection.Facts(var keys, long total, var clocks) && keys.size() < total) {
            json.writeObjectPropertyStart("data");
            json.writeStringProperty("name", keys.size() + " of " + total + " facts: a limit cut off the rest");
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("elements");
        json.writeArrayPropertyStart("nodes");
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
        endElement();
    }

    @Override
    public void betweenNodesAndEdges() {
        json.writeEndArray();
        json.writeArrayPropertyStart("edges");
    }

    @Override
    public void edge(EdgeRow edge) {
        startElement();
        json.writeStringProperty("id", edge.edge().key());
        json.writeStringProperty("source", edge.edge().from().value());
        json.writeStringProperty("target", edge.edge().to().value());
        json.writeStringProperty("interaction", edge.edge().type());
        for (Map.Entry<String, String> field : EdgeFields.of(edge).entrySet()) {
            if (!field.getValue().isEmpty()) {
                json.writeStringProperty(field.getKey(), field.getValue());
            }
        }
        json.writeNumberProperty("claims", edge.fact().claims());
        json.writeNumberProperty("publishers", edge.fact().publishers());
        endElement();
    }

    private void startElement() {
        json.writeStartObject();
        json.writeObjectPropertyStart("data");
    }

    private void endElement() {
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.flush();
    }
}
