package dev.entente.dataset;

/**
 * Why a line is not taken.
 *
 * @param field the field at fault, or empty where it is the whole line
 * @param remedy what to do about it
 */
public record Problem(Source source, String field, String message, String remedy) {
    @Override
    public String toString() {
        String where = field.isEmpty() ? source.toString() : source + ": " + field;
        return where + ": " + message + " (" + remedy + ")";
    }
}
