package dev.entente.ontology;

import com.fasterxml.jackson.annotation.Nulls;
import dev.entente.resource.ResourceFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the vocabulary from the application's resources and, after them, from a folder of the user's own. */
public final class OntologyReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    private OntologyReader() {}

    /**
     * The built-in vocabulary, with the relation files of a folder added to it.
     *
     * @param extra a folder of relation files, or null; a relation of the same name replaces the built-in one
     * @throws OntologyException where a file is missing or wrong, naming file and field
     */
    public static Ontology read(@Nullable Path extra) {
        try {
            return ResourceFolder.of("/ontology/labels.json", builtIn -> read(builtIn, extra));
        } catch (IOException e) {
            throw new OntologyException("ontology", "", String.valueOf(e.getMessage()));
        }
    }

    private static Ontology read(Path builtIn, @Nullable Path extra) {
        List<EntityLabel> labels = List.of(json(builtIn.resolve("labels.json"), EntityLabel[].class));
        List<Family> families = List.of(json(builtIn.resolve("families.json"), Family[].class));
        Set<String> labelNames = labels.stream().map(EntityLabel::label).collect(Collectors.toSet());
        Set<String> familyNames = families.stream().map(Family::family).collect(Collectors.toSet());
        var relations = new TreeMap<String, Relation>();
        var files = new ArrayList<>(relationFiles(builtIn.resolve("relations")));
        if (extra != null) {
            files.addAll(relationFiles(extra));
        }
        for (Path file : files) {
            Relation relation = json(file, RelationFile.class).check(shown(file), labelNames, familyNames);
            relations.put(relation.name(), relation);
        }
        checkEdgeTypes(relations);
        return new Ontology(labels, families, relations.values());
    }

    private static void checkEdgeTypes(Map<String, Relation> relations) {
        var owners = new TreeMap<String, String>();
        relations
                .values()
                .forEach(relation -> edgeTypes(relation).forEach(type -> {
                    String owner = owners.put(type, relation.name());
                    if (owner != null) {
                        throw new OntologyException(
                                relation.name(),
                                "edges.type",
                                type + " is drawn by " + owner + " already; a type has one relation");
                    }
                }));
    }

    private static Set<String> edgeTypes(Relation relation) {
        return relation.edges().stream().map(EdgeRule::type).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Path> relationFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new OntologyException(shown(folder), "", "is not a folder that can be read");
        }
    }

    private static <T> T json(Path file, Class<T> type) {
        try (InputStream in = Files.newInputStream(file)) {
            T value = JSON.readValue(in, type);
            if (value == null) {
                throw new OntologyException(shown(file), "", "is empty");
            }
            return value;
        } catch (MismatchedInputException e) {
            throw new OntologyException(shown(file), e.getPathReference(), e.getOriginalMessage());
        } catch (JacksonException e) {
            throw new OntologyException(
                    shown(file) + " line " + e.getLocation().getLineNr(), "", "is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new OntologyException(shown(file), "", "cannot be read: " + e.getMessage());
        }
    }

    private static String shown(Path file) {
        return file.toString().replaceFirst(".*/(?=ontology/)", "");
    }
}
