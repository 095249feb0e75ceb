package dev.entente.fact;

import java.util.Locale;

/** How well a fact's status is supported, by what independent publishers say. */
public enum Certainty {
    CONFIRMED("two or more publishers say so in their own voice, and nobody denies it"),
    REPORTED("one publisher says so in its own voice"),
    ATTRIBUTED("nobody says so in its own voice: it is alleged, rumoured, or an opinion"),
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
