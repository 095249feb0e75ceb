package dev.entente.extraction;

/**
 * One word depends on another.
 *
 * @param governor its token's index, or {@link Sentence#ROOT}
 * @param relation of the enhanced Universal Dependencies: {@code nsubj}, {@code obl:with}
 */
record Arc(int governor, int dependent, String relation) {
    /** The relation without the preposition or the case that it goes with. */
    String kind() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** The preposition, or nothing. */
    String preposition() {
        int colon = relation.indexOf(':');
        return colon < 0 ? "" : relation.substring(colon + 1).replace('_', ' ');
    }

    boolean is(String... relations) {
        for (String each : relations) {
            if (relation.equals(each)) {
                return true;
            }
        }
        return false;
    }
}
