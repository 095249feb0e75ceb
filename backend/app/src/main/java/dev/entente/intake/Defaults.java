package dev.entente.intake;

import dev.entente.article.Published;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is taken to be so where a file does not say it.
 *
 * @param language a BCP 47 tag; where it is given, it is believed instead of what a file says
 */
public record Defaults(
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String language) implements Serializable {
    /** Nothing is known but what the files say. */
    public static final Defaults NONE = new Defaults(null, null, null);

    @Nullable
    Published publication() {
        return published == null ? null : new Published(published, "given when it was read");
    }
}
