package dev.entente.source;

import dev.entente.dataset.LineException;
import dev.entente.dataset.Source;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in a file.
 *
 * @param fault why it cannot be read, or null
 */
record Row(Source source, String text, @Nullable LineException fault) {
    String checkedText() {
        if (fault != null) {
            throw fault;
        }
        return text;
    }
}
