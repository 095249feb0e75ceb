package dev.entente;

/** A setting that cannot be used, in a sentence that names it. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(String sentence) {
        super(sentence);
    }
}
