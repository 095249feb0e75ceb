package dev.entente.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes words comparable: without marks and case, and with the Cyrillic and Greek letters that look like Latin ones
 * turned into these, as one hides in many a Latin word. For matching only: what is quoted is never folded.
 */
final class Folding {
    private static final String LOOKS = "АаВЕеЁёКкМНОоРрСсТТХхУуІіЈјЅѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα";
    private static final String LATIN = "AaBEeEeKkMHOoPpCcTTXxYyIiJjSsABEZHIKMNOPTYXoa";

    private Folding() {}

    /**
     * A run of letters and digits.
     *
     * @param begin in UTF-16 units
     * @param end exclusive
     * @param folded in lower case, without marks
     */
    record Word(int begin, int end, String folded) {}

    /** The runs of letters and digits of a text, in their order. */
    static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        int begin = -1;
        boolean digits = false;
        for (int at = 0; at <= text.length(); at++) {
            char each = at < text.length() ? text.charAt(at) : ' ';
            boolean part = Character.isLetterOrDigit(each)
                    || Character.isSurrogate(each)
                    || (begin >= 0 && Character.getType(each) == Character.NON_SPACING_MARK);
            boolean turns = begin >= 0 && part && Character.isDigit(each) != digits;
            if (begin >= 0 && (!part || turns)) {
                words.add(new Word(begin, at, fold(text.substring(begin, at))));
                begin = -1;
            }
            if (part && begin < 0) {
                begin = at;
                digits = Character.isDigit(each);
            }
        }
        return words;
    }

    static String fold(String word) {
        var latin = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            int look = LOOKS.indexOf(word.charAt(at));
            latin.append(look < 0 ? word.charAt(at) : LATIN.charAt(look));
        }
        return Normalizer.normalize(latin, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
