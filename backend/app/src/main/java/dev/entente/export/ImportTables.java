package dev.entente.export;

import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables for {@code neo4j-admin database import full} in a zip, without a byte order mark, and how to call it. */
final class ImportTables implements GraphFile {
    /** The command as it is to be called where the files lie; it does not find a file that is named without its folder. */
    static final String COMMAND = """
            neo4j-admin database import full neo4j \\
              --nodes=./articles.csv \\
              --nodes=./entities.csv \\
              --relationships=./relationships.csv \\
              --array-delimiter=";" \\
              --multiline-fields=true \\
              --overwrite-destination=true
            """;

    private final Zipped zip;
    private @Nullable CsvText articles;
    private @Nullable CsvText entities;
    private @Nullable CsvText edges;

    ImportTables(OutputStream out) {
        zip = new Zipped(out);
    }

    @Override
    public void start(Extent extent) throws IOException {
        zip.text("README.txt", String.join("\n", extent.sentences()) + """


                To make a database of these files, stop Neo4j, go to the folder they are in, and call

                """ + COMMAND + """

                It replaces the database of that name. Leave the last option out to have it refuse instead.
                Then, in the new database:

                CREATE CONSTRAINT entity_key FOR (e:Entity) REQUIRE e.key IS UNIQUE;

                An edge names the articles that its fact rests on in the list sources, by their property number.
                """);
    }

    @Override
    public void source(Cited source) throws IOException {
        articles()
                .row(List.of(
                        source.article().id(),
                        Integer.toString(source.number()),
                        source.title(),
                        source.publisher(),
                        source.day(),
                        source.address(),
                        "Article"));
    }

    @Override
    public void node(EntityNode node) throws IOException {
        entities()
                .row(List.of(
                        node.key(),
                        node.name(),
                        Objects.requireNonNullElse(node.code(), ""),
                        Long.toString(node.facts()),
                        "Entity;" + node.label()));
    }

    @Override
    public void edge(DrawnEdge edge) throws IOException {
        var row = new ArrayList<>(List.of(edge.from(), edge.to(), edge.type(), edge.key()));
        for (EdgeField field : EdgeField.values()) {
            row.add(field == EdgeField.SOURCES ? numbers(edge) : Objects.toString(field.of(edge), ""));
        }
        edges().row(row);
    }

    private static String numbers(DrawnEdge edge) {
        return edge.sources().stream().map(String::valueOf).collect(Collectors.joining(";"));
    }

    @Override
    public void end() throws IOException {
        edges();
        zip.finish();
    }

    /** Tables come in this order, empty ones too. */
    private CsvText articles() throws IOException {
        if (articles == null) {
            articles = table(
                    "articles.csv",
                    List.of(
                            "id:ID(Article)",
                            "number:int",
                            "title",
                            "publisher",
                            "published:date",
                            "address",
                            ":LABEL"));
        }
        return articles;
    }

    private CsvText entities() throws IOException {
        if (entities == null) {
            articles();
            entities = table("entities.csv", List.of("key:ID(Entity)", "name", "code", "facts:long", ":LABEL"));
        }
        return entities;
    }

    private CsvText edges() throws IOException {
        if (edges == null) {
            entities();
            var header = new ArrayList<>(List.of(":START_ID(Entity)", ":END_ID(Entity)", ":TYPE", "key"));
            for (EdgeField field : EdgeField.values()) {
                header.add(field.word() + type(field));
            }
            edges = table("relationships.csv", header);
        }
        return edges;
    }

    private static String type(EdgeField field) {
        if (field == EdgeField.SOURCES) {
            return ":int[]";
        }
        return switch (field.kind()) {
            case TEXT -> "";
            case DAY -> ":date";
            case WHOLE -> ":int";
            case NUMBER -> ":double";
        };
    }

    private CsvText table(String name, List<String> header) throws IOException {
        var csv = new CsvText(zip.next(name));
        csv.row(header);
        return csv;
    }
}
