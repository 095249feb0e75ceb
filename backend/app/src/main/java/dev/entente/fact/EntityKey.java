package dev.entente.fact;

import java.util.regex.Pattern;

/**
 * Our stable name for an entity: {@code state:russia}. The prefix before the colon belongs to the entity's label; the
 * rest is letters and digits of any script, {@code .}, {@code _} and {@code -}.
 */
public record EntityKey(String value) implements Comparable<EntityKey> {
    private static final Pattern FORM =
            Pattern.compile("[a-z][a-z-]{0,30}:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,150}");

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
