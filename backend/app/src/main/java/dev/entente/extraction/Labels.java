package dev.entente.extraction;

/** The labels of the vocabulary that grammar knows: who speaks for a state, what is a name of a weapon. */
final class Labels {
    static final String STATE = "State";
    static final String LEADER = "Leader";
    static final String PERSON = "Person";
    static final String ORGANISATION = "Organisation";
    static final String GROUP = "Group";
    static final String WEAPON = "WeaponSystem";
    static final String COMMODITY = "Commodity";
    static final String PLACE = "Place";
    static final String EVENT = "Event";
    static final String AGREEMENT = "Agreement";
    static final String TOPIC = "Topic";

    private Labels() {}
}
