package dev.entente.source;

import dev.entente.dataset.Problem;
import dev.entente.dataset.Source;
import java.io.Serial;

/** A row that cannot be taken. */
final class RowException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String field;
    private final String remedy;

    RowException(String field, String message, String remedy) {
        super(message);
        this.field = field;
        this.remedy = remedy;
    }

    Problem at(Source source) {
        return new Problem(source, field, String.valueOf(getMessage()), remedy);
    }
}
