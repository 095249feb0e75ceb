package dev.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.bench.LoadGround.Shape;
import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
import dev.entente.ontology.OntologyReader;
import dev.entente.source.RowSources;
import dev.entente.source.SourceFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What loads are measured with is what the program takes for other people's files, every row a claim. */
class MadeUpTest {
    private static final int FACTS = 300;

    @ParameterizedTest
    @EnumSource
    void makesAFileOfItsShapeAndTheSameOneAgain(Shape shape, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("made-up");
        MadeUp.write(shape, FACTS, file);
        assertThat(RowSources.recognised(file)).isEqualTo(SourceFormat.valueOf(shape.name()));
        var bad = new ArrayList<Entry>();
        var claims = new ArrayList<Entry>();
        new RowSources(new DatasetReader(OntologyReader.read(null), Clock.systemUTC()))
                .open(SourceFormat.valueOf(shape.name()), List.of(file), null, false)
                .read(entry -> {
                    if (entry instanceof Entry.Bad) {
                        bad.add(entry);
                    } else if (entry instanceof Entry.OfClaim) {
                        claims.add(entry);
                    }
                });
        assertThat(bad).isEmpty();
        assertThat(claims).hasSize(FACTS);
        List<String> before = Files.readAllLines(file);
        MadeUp.write(shape, FACTS, file);
        assertThat(Files.readAllLines(file)).isEqualTo(before);
    }
}
