package dev.entente.fact;

import java.util.Locale;

/** How well a fact's status is supported, by what independent publishers say. */
public enum Certainty {
    CONFIRMED("two or more publishers give it this status"),
    REPORTED("one publisher gives it this status"),
    ATTRIBUTED("all that is said is at second hand or a view: alleged, rumoured, or an opinion"),
    CONTESTED("some affirm it and others deny it"),
    WITHDRAWN("every claim of it was retracted");

    private final String definition;

    Certainty(String definition) {
        this.definition = definition;
    }

    public String definition() {
        return definition;
    }

    /** Its name in files, requests and answers: {@code confirmed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where none has that name */
    public static Certainty ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
