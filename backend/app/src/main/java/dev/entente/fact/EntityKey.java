package dev.entente.fact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Our stable name for an entity: {@code state:russia}. The prefix before the colon belongs to the entity's label; the
 * rest is letters and digits of any script, {@code .}, {@code _} and {@code -}.
 */
public record EntityKey(String value) implements Comparable<EntityKey> {
    private static final Pattern FORM =
            Pattern.compile("[a-z][a-z-]{0,30}:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,150}");

    private static final int LONGEST_NAME = 100;

    /** @throws IllegalArgumentException where the text is not a key */
    public EntityKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not a key; a key is prefix:rest, such as state:russia");
        }
    }

    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }

    /** The key of somebody of whom nothing but a name is known: the same name under the same prefix is the same entity. */
    public static EntityKey named(String prefix, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        String shown = plain.isEmpty() ? "x" : plain;
        return new EntityKey(prefix + ":" + (shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown));
    }

    public String prefix() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public int compareTo(EntityKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
