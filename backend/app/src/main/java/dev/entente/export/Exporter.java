package dev.entente.export;

import dev.entente.dataset.DatasetWriter;
import dev.entente.graph.Pages;
import dev.entente.ontology.Ontology;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a selection in a format, page by page, so that memory grows with the selection's keys only. Order is that of
 * keys: the same record gives the same file.
 */
public final class Exporter {
    /** Which table of a format that has one table a file. */
    public enum Table {
        EDGES,
        NODES,
        SOURCES
    }

    private static final int BUFFER = 1 << 16;

    private final Pages pages;
    private final Ontology ontology;

    public Exporter(Pages pages, Ontology ontology) {
        this.pages = pages;
        this.ontology = ontology;
    }

    /**
     * Writes the selection and leaves the stream open. Nothing is written before the selection has been read once.
     *
     * @throws IOException where the stream breaks; what was written then lacks the format's end
     */
    public void write(Selection selection, Format format, Table table, OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(new Unclosed(out), BUFFER);
        if (format == Format.CLAIMS) {
            new ClaimsFile(pages, new DatasetWriter(buffered, ontology)).write(selection);
        } else {
            new Telling(pages, new Reading(pages, ontology, selection), selection)
                    .tell(new Writers(ontology).open(format, table, buffered));
        }
        buffered.flush();
    }

    static Set<String> alone(Selection selection) {
        return selection instanceof Selection.Facts facts ? new TreeSet<>(facts.entities()) : Set.of();
    }
}
