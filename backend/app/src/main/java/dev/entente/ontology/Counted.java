package dev.entente.ontology;

/** A number of things in words: one claim, but two claims. */
public final class Counted {
    private Counted() {}

    /** Things whose word takes an s. */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
