package dev.entente;

import dev.entente.ingest.Extractors;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import dev.entente.review.ReadingLoop;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Where the process begins that reads articles for a server. */
final class ReaderMain {
    private ReaderMain() {}

    /** @param arguments the folder of further relation files, where there is one */
    public static void main(String[] arguments) throws IOException {
        Main.configureLogging();
        var told = new FileOutputStream(FileDescriptor.out);
        // nothing else may write where it is told what was read
        System.setOut(System.err);
        Ontology ontology = OntologyReader.read(arguments.length == 0 ? null : Path.of(arguments[0]));
        new ReadingLoop(() -> Extractors.make(ontology, Clock.systemUTC()), ontology, told).run(System.in);
        // also where something is being read: nobody waits for it any more
        Runtime.getRuntime().halt(0);
    }
}
