package dev.entente.source;

import dev.entente.article.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names made comparable, and keys made of them. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int KEY_LENGTH = 100;
    private static final int COMPARED = 60;
    private static final int HASH_DIGITS = 24;

    private Words() {}

    /** Without marks, capitals and punctuation. */
    static String plain(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = NO_WORD.matcher(bare).replaceAll(" ").strip();
        return words.isEmpty() ? name.strip() : words;
    }

    /** The rest of a key: letters and digits, and a hash where there would be none or too many. */
    static String key(String name) {
        String words = NO_WORD.matcher(
                        Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^[-\\p{M}]+|-+$", "");
        return words.isEmpty() || words.length() > KEY_LENGTH
                ? words.substring(0, Math.min(words.length(), KEY_LENGTH / 2)) + hash(List.of(name))
                : words;
    }

    /** The same for the same parts, wherever they come from. */
    static String hash(List<String> parts) {
        var joined = new StringBuilder();
        parts.forEach(
                part -> joined.append(part.length()).append(':').append(part).append('\n'));
        return new Text(joined.toString()).sha256().substring(0, HASH_DIGITS);
    }

    /** How many letters to add, drop or change to make one of the other. */
    static int distance(String some, String others) {
        String one = some.substring(0, Math.min(some.length(), COMPARED));
        String other = others.substring(0, Math.min(others.length(), COMPARED));
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
