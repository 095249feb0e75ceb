package dev.entente.export;

import java.util.Map;

/**
 * The schemata of FollowTheMoney that we write. A state acts as a whole, through its government: a PublicBody, which Aleph
 * and OpenAleph have, while Territory came later. What the model has no word for is the nearest that a link may join.
 */
enum FtmSchema {
    ARTICLE("Article"),
    PERSON("Person"),
    PUBLIC_BODY("PublicBody"),
    ORGANIZATION("Organization"),
    LEGAL_ENTITY("LegalEntity"),
    EVENT("Event"),
    ADDRESS("Address"),
    NOTE("Note"),
    LINK("UnknownLink");

    private static final Map<String, FtmSchema> BY_LABEL = Map.of(
            "State", PUBLIC_BODY,
            "Leader", PERSON,
            "Person", PERSON,
            "Organisation", ORGANIZATION,
            "Group", LEGAL_ENTITY,
            "Event", EVENT,
            "Place", ADDRESS);

    private final String word;

    FtmSchema(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Weapons, goods, agreements and topics are notes: things with a name and nothing that they are not. */
    static FtmSchema ofLabel(String label) {
        return BY_LABEL.getOrDefault(label, NOTE);
    }
}
