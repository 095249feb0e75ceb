package dev.entente.extraction;

/**
 * A word of a sentence, or a name of several words that counts as one.
 *
 * @param index its place in the sentence, from 0
 * @param tag part of speech, of the Penn Treebank
 * @param name {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, or {@code O} for none of them
 * @param begin where it begins in the text, in UTF-16 units
 * @param end exclusive
 */
record Token(int index, String word, String lemma, String tag, String name, int begin, int end) {
    boolean isVerb() {
        return tag.startsWith("VB");
    }

    boolean isNoun() {
        return tag.startsWith("NN");
    }

    boolean isProper() {
        return tag.startsWith("NNP");
    }

    boolean isPlural() {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    boolean is(String... words) {
        for (String each : words) {
            if (word.equalsIgnoreCase(each)) {
                return true;
            }
        }
        return false;
    }
}
