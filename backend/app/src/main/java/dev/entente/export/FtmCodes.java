package dev.entente.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Codes as FollowTheMoney wants them: countries by ISO 3166-1 alpha-2, languages by ISO 639-3. */
final class FtmCodes {
    private static final Map<String, String> ALPHA_2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(
                    code -> Locale.of("", code).getISO3Country(), code -> code.toLowerCase(Locale.ROOT)));

    private FtmCodes() {}

    static @Nullable String country(@Nullable String alpha3) {
        return alpha3 == null ? null : ALPHA_2.get(alpha3);
    }

    static @Nullable String language(String tag) {
        try {
            return Locale.forLanguageTag(tag).getISO3Language();
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
