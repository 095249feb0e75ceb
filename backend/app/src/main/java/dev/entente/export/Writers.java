package dev.entente.export;

import dev.entente.export.Exporter.Table;
import dev.entente.ontology.Ontology;
import java.io.IOException;
import java.io.OutputStream;

/** Who writes which format. */
final class Writers {
    private final Colours colours;

    Writers(Ontology ontology) {
        colours = new Colours(ontology);
    }

    /** A file of the format; claims are none, for they are written from articles and not from the graph. */
    GraphFile open(Format format, Table table, OutputStream out) throws IOException {
        return switch (format) {
            case CLAIMS -> throw new IllegalArgumentException("claims are no graph");
            case GRAPHML -> new GraphMl(out, Ornament.NONE);
            case YED -> new GraphMl(out, new YEd(colours));
            case GEXF -> new Gexf(out, false, colours);
            case GEXF_DYNAMIC -> new Gexf(out, true, colours);
            case CYTOSCAPE -> new CytoscapeJson(out);
            case CSV -> new Csv(out, table);
            case SHEETS -> new Sheets(out);
            case NEO4J -> new ImportTables(out);
            case CYPHER -> new CypherScript(out);
            case FTM -> new FollowTheMoney(out);
            case JSONLD -> new JsonLd(out);
            case HTML -> new HtmlPage(out, colours);
        };
    }
}
