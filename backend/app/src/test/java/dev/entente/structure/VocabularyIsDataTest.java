package dev.entente.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import dev.entente.ontology.Relation;
import dev.entente.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new relation is one new file: no relation and no edge type is known to the code by name. */
class VocabularyIsDataTest {
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]*[A-Z]");

    @Test
    void noRelationOrEdgeTypeStandsInTheCode() throws IOException {
        Set<String> names = vocabulary();
        var found = new ArrayList<String>();
        for (Path file : Sources.files("backend/app/src/main/java", ".java")) {
            for (String literal : JavaLiterals.in(Files.readString(file))) {
                WORD.matcher(literal)
                        .results()
                        .filter(word -> names.contains(word.group()))
                        .forEach(word -> found.add(Sources.name(file) + ": \"" + literal + "\""));
            }
        }
        assertThat(found)
                .as("names of the vocabulary in the code; let the relation's file say it")
                .isEmpty();
    }

    @Test
    void noStatementOfTheProgramNamesOne() throws IOException {
        Set<String> names = vocabulary();
        var found = new ArrayList<String>();
        for (Path file : Sources.files("cypher", ".cypher")) {
            if (!Sources.name(file).startsWith("cypher/examples/")) {
                WORD.matcher(Files.readString(file))
                        .results()
                        .filter(word -> names.contains(word.group()))
                        .forEach(word -> found.add(Sources.name(file) + ": " + word.group()));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void findsLiteralsAndPassesOverComments() {
        assertThat(JavaLiterals.in("""
                /* "a" */ f("b\\"c", '"', "d"); // "e"
                g(\"""
                    h "i"
                    \""");
                """))
                .hasSize(3)
                .startsWith("b\\\"c", "d")
                .last()
                .asString()
                .contains("h \"i\"");
    }

    private static Set<String> vocabulary() {
        Ontology ontology = OntologyReader.read(null);
        var names = new HashSet<>(ontology.edgeTypes());
        ontology.relations().stream().map(Relation::name).forEach(names::add);
        assertThat(names).hasSizeGreaterThan(30);
        return names;
    }
}
