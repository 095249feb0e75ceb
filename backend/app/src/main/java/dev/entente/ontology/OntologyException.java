package dev.entente.ontology;

import java.io.Serial;

/** A vocabulary file that cannot be used; the message names file and field and says what is wanted. */
public final class OntologyException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    OntologyException(String file, String field, String problem) {
        super(field.isEmpty() ? file + ": " + problem : file + ": " + field + ": " + problem);
    }
}
