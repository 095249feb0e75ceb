package dev.entente.fact;

import java.util.Arrays;
import java.util.Locale;

/** How a text holds a fact to be. {@link #DISPUTED} and {@link #RETRACTED} are said of facts only, never of a claim. */
public enum Status {
    OCCURRED("asserted as having happened"),
    ONGOING("asserted as going on"),
    PLANNED("expected, scheduled or committed to"),
    SOUGHT("wished for or requested, not delivered"),
    ALLEGED("said by a source, not asserted by the article"),
    RUMOURED("passed on as a rumour"),
    DENIED("expressly said not to have happened"),
    OPINION("an assessment, a forecast or a supposition"),
    DISPUTED("affirmed by some claims and denied by others"),
    RETRACTED("every claim of it was taken back");

    private final String definition;

    Status(String definition) {
        this.definition = definition;
    }

    public String definition() {
        return definition;
    }

    /** Whether a claim may have it. */
    public boolean isOfClaims() {
        return this != DISPUTED && this != RETRACTED;
    }

    /** The status's name in files, requests and answers: {@code occurred}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no status has that name */
    public static Status ofWord(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not a status"));
    }
}
