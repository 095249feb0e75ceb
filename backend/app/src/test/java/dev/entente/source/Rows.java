package dev.entente.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Rows in the shape of the sources, with deals and events that nobody made. */
public final class Rows {
    private static final String HEADER =
            "Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons";

    private Rows() {}

    /** A register of these deals. */
    public static List<String> sipri(String... deals) {
        var lines = new ArrayList<String>();
        for (int i = 1; i <= 11; i++) {
            lines.add("Line " + i + " of what stands before, \"made up");
        }
        lines.add(HEADER);
        lines.addAll(List.of(deals));
        return lines;
    }

    public static String deal(String recipient, String supplier, String weapon, String years) {
        return deal(recipient, supplier, weapon, years, "1986,?,24,", "12", "Made up, for a test");
    }

    /** @param order year, its mark, number and its mark */
    public static String deal(
            String recipient,
            String supplier,
            String weapon,
            String years,
            String order,
            String delivered,
            String comment) {
        return "%s,%s,%s,%s,made-up aircraft,%s,,%s,Second hand,\"%s\",1,24,12"
                .formatted(recipient, supplier, order, weapon, delivered, years, comment);
    }

    /** An event: who, what, whom, and the document. */
    static String event(String id, String one, String code, String other, String document) {
        List<String> cells = new ArrayList<>(Collections.nCopies(61, ""));
        cells.set(0, id);
        cells.set(1, "20240501");
        set(cells, 5, one);
        set(cells, 15, other);
        cells.set(26, code);
        cells.set(59, "20240502001500");
        cells.set(60, document);
        return String.join("\t", cells);
    }

    /** {@code IRN}, {@code IRN:REB} with a kind, {@code :UNO} no state but a group. */
    private static void set(List<String> cells, int at, String actor) {
        String[] parts = Arrays.copyOf(actor.split(":", -1), 2);
        boolean group = parts[0].isEmpty();
        cells.set(at + 2, parts[0]);
        cells.set(group ? at + 3 : at + 7, parts[1] == null ? "" : parts[1]);
    }

    static String mention(String event, String document, int confidence) {
        return String.join(
                "\t",
                event,
                "20240501000000",
                "20240503000000",
                "1",
                "made.example",
                document,
                "2",
                "-1",
                "5",
                "9",
                "1",
                Integer.toString(confidence),
                "900",
                "-1.5",
                "",
                "");
    }
}
