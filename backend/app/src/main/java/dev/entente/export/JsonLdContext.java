package dev.entente.export;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What the words of a JSON-LD file mean: PROV-O where it has one, else words of our own. */
final class JsonLdContext {
    private static final String VOCABULARY = "urn:entente:vocabulary:";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final List<String> DERIVATIONS = List.of("wasDerivedFrom", "wasQuotedFrom", "wasAttributedTo");
    private static final List<String> ROLES = List.of("subject", "object", "instrument", "topic", "place", "event");

    private JsonLdContext() {}

    static void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("@version", 1.1);
        json.writeStringProperty("@vocab", VOCABULARY);
        json.writeStringProperty("prov", "http://www.w3.org/ns/prov#");
        json.writeStringProperty("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        json.writeStringProperty("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        json.writeStringProperty("schema", "https://schema.org/");
        json.writeStringProperty("label", "rdfs:label");
        json.writeStringProperty("comment", "rdfs:comment");
        json.writeStringProperty("title", "schema:headline");
        DERIVATIONS.forEach(name -> term(json, name, "prov:" + name, "@id"));
        ROLES.forEach(name -> term(json, name, VOCABULARY + name, "@id"));
        term(json, "rdf:subject", "rdf:subject", "@id");
        term(json, "rdf:object", "rdf:object", "@id");
        term(json, "predicate", "rdf:predicate", "@vocab");
        term(json, "address", "schema:url", "@id");
        term(json, "published", "schema:datePublished", XSD + "date");
        term(json, "recorded", VOCABULARY + "recorded", XSD + "dateTime");
        term(json, "from", VOCABULARY + "from", XSD + "date");
        term(json, "until", VOCABULARY + "until", XSD + "date");
        json.writeEndObject();
    }

    private static void term(JsonGenerator json, String name, String iri, String type) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("@id", iri);
        json.writeStringProperty("@type", type);
        json.writeEndObject();
    }
}
