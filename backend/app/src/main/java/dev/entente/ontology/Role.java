package dev.entente.ontology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A place in a fact that an entity takes. A fact's literal value is not an entity and stands beside its roles. */
public enum Role {
    SUBJECT,
    OBJECT,
    INSTRUMENT,
    TOPIC,
    PLACE,
    EVENT;

    /** The role's name in files, requests and answers: {@code subject}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> ofWord(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
