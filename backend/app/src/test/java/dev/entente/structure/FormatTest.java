package dev.entente.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import dev.entente.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds every Java file to the formatter's own output; spotless does the same, but only on a JDK that reads Java 21. */
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void javaIsFormattedAndImportsNothingUnused() throws IOException {
        List<Path> sources = Sources.files("backend", ".java").stream()
                .filter(file -> Sources.name(file).matches("backend/[^/]+/src/.*"))
                .toList();
        assertThat(sources).as("Java files under backend").hasSizeGreaterThan(100);
        assertThat(sources.parallelStream().filter(file -> !isFormatted(file)).map(Sources::name))
                .as("files that are not formatted; to mend them, run with a JDK 21 or newer:"
                        + " mvn -Dexec.skip spotless:apply")
                .isEmpty();
    }

    @Test
    void findsAnUnformattedSource() {
        assertThat(formatted("class A {int  a;}")).isEqualTo("class A {\n    int a;\n}\n");
        assertThat(formatted("import java.util.List;\n\nclass A {}\n")).isEqualTo("class A {}\n");
    }

    private static boolean isFormatted(Path file) {
        try {
            String source = Files.readString(file);
            return formatted(source).equals(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String formatted(String source) {
        try {
            return FORMATTER.formatSource(FORMATTER.fixImports(source));
        } catch (FormatterException e) {
            return "not Java: " + e.getMessage();
        }
    }
}
