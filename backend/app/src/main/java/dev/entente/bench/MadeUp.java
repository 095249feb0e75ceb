package dev.entente.bench;

import dev.entente.bench.LoadGround.Shape;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files in the shape of other people's, with deals and events that nobody made. The same number makes the same file. */
final class MadeUp {
    private static final long SEED = 20261128;
    private static final List<String> CODES =
            List.of("010", "020", "040", "041", "042", "043", "044", "046", "057", "112", "130", "138", "190");
    private static final List<String> KINDS =
            List.of("fighter aircraft", "SAM system", "tank", "air search radar", "anti-tank missile", "frigate");
    private static final String HEADER =
            "Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons";
    private static final int EVENT_COLUMNS = 61;

    private final Random random = new Random(SEED);
    private final List<String[]> states = states();
    private final int facts;

    private MadeUp(int facts) {
        this.facts = facts;
    }

    static void write(Shape shape, int facts, Path file) {
        var made = new MadeUp(facts);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            if (shape == Shape.SIPRI) {
                out.write(HEADER + "\n");
            }
            for (int i = 0; i < facts; i++) {
                out.write(shape == Shape.SIPRI ? made.deal() : made.event(i));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static List<String[]> states() {
        try (InputStream in = MadeUp.class.getResourceAsStream("/reference/states.tsv")) {
            if (in == null) {
                throw new IOException("the table of states is missing from the application");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split("\t", -1))
                    // those that always were, with a code
                    .filter(row -> row.length > 6 && row[3].length() == 3 && row[5].isEmpty() && row[6].isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] state() {
        return states.get(random.nextInt(states.size()));
    }

    private String deal() {
        int ordered = 1950 + random.nextInt(70);
        int number = 1 + random.nextInt(200);
        return String.join(
                ",",
                quoted(state()[1]),
                quoted(state()[1]),
                Integer.toString(ordered),
                random.nextInt(4) == 0 ? "?" : "",
                Integer.toString(number),
                "",
                "Model-" + random.nextInt(Math.max(1, facts / 5)),
                KINDS.get(random.nextInt(KINDS.size())),
                Integer.toString(number),
                "",
                quoted((ordered + 1) + "; " + (ordered + 2)),
                random.nextBoolean() ? "New" : "Second hand",
                quoted("Made up to measure by; deal of %d units".formatted(number)),
                "1.5",
                Integer.toString(number),
                Integer.toString(number));
    }

    private static String quoted(String cell) {
        return '"' + cell + '"';
    }

    private String event(int number) {
        var cells = new String[EVENT_COLUMNS];
        Arrays.fill(cells, "");
        int one = random.nextInt(states.size());
        String day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_650)).format(DateTimeFormatter.BASIC_ISO_DATE);
        cells[0] = Integer.toString(1_000_000_000 + number);
        cells[1] = day;
        actor(cells, 5, states.get(one));
        actor(cells, 15, states.get((one + 1 + random.nextInt(states.size() - 1)) % states.size()));
        cells[26] = CODES.get(random.nextInt(CODES.size()));
        cells[59] = day + "001500";
        cells[60] = "https://www.outlet-%d.example/%d".formatted(random.nextInt(2_000), number);
        return String.join("\t", cells);
    }

    private static void actor(String[] cells, int at, String[] state) {
        String code = state[4].isEmpty() ? state[3] : state[4];
        cells[at] = code;
        cells[at + 1] = state[1];
        cells[at + 2] = code;
        cells[at + 7] = "GOV";
    }
}
