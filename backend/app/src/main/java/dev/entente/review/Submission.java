package dev.entente.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text, a page or a feed to be read, with what whoever sends it knows of it. Of a single article that counts; of a feed
 * it says only what an item does not say itself.
 *
 * @param content its bytes, in Base64
 */
public record Submission(
        String content,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String address) {}
