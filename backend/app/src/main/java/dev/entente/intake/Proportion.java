package dev.entente.intake;

/** Whether a text is there at all, and not so long that reading it would take the memory of all others. */
final class Proportion {
    /** In UTF-16 units: some 80 pages. */
    static final int LONGEST_TEXT = 200_000;

    private Proportion() {}

    static String checked(String text) throws UnusableException {
        if (text.isBlank()) {
            throw new UnusableException("holds no text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new UnusableException("is no single article: it holds " + text.length() + " characters, and at most "
                    + LONGEST_TEXT + " are read (cut it into its articles)");
        }
        return text;
    }
}
