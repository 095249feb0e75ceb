package dev.entente.dataset;

import java.io.Serial;

/** A line, or a row of other people's files, that cannot be taken. */
public final class LineException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String field;
    private final String remedy;

    /**
     * Says what is wrong.
     *
     * @param field the field at fault, or empty where it is the whole line
     * @param remedy what to do about it
     */
    public LineException(String field, String message, String remedy) {
        super(message);
        this.field = field;
        this.remedy = remedy;
    }

    /** The same as the problem of the line that stands there. */
    public Problem at(Source source) {
        return new Problem(source, field, String.valueOf(getMessage()), remedy);
    }
}
