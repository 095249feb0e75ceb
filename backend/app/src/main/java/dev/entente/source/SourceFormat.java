package dev.entente.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What files may be. */
public enum SourceFormat {
    /** The project's own claims. */
    CLAIMS,
    SIPRI,
    GDELT,
    FTM,
    TABLE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SourceFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
