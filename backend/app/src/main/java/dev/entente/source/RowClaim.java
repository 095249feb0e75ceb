package dev.entente.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row claims. The row, written out field by field, is an article of the kind {@code record}, and its text is what the
 * claim quotes: so a row is evidence like any sentence.
 *
 * @param source what the article is, without its text
 * @param text the row, field by field
 * @param instruments in the relation's role for those
 * @param date as the claims format has it, or null
 */
record RowClaim(
        Article source,
        String text,
        String relation,
        Map<String, Party> roles,
        List<Party> instruments,
        @Nullable String value,
        @Nullable Map<String, Object> date,
        String status,
        double confidence,
        String by) {

    /**
     * The register, or the document that an event file names.
     *
     * @param original which file and which row
     */
    record Article(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String basis,
            @Nullable String address,
            String language,
            @Nullable String licence,
            String original) {}

    /** Everyone in it whom the reference tables describe. */
    List<Reference.Known> known() {
        var all = new ArrayList<Party>(roles.values());
        all.addAll(instruments);
        return all.stream()
                .map(Party::known)
                .filter(Objects::nonNull)
                .map(Reference.Known.class::cast)
                .toList();
    }

    Map<String, Object> articleLine() {
        var article = new LinkedHashMap<String, Object>();
        article.put("id", source.id());
        article.put("title", source.title());
        article.put("publisher", source.publisher());
        article.put(
                "published",
                source.published() == null
                        ? null
                        : Map.of("date", source.published(), "basis", String.valueOf(source.basis())));
        article.put("address", source.address());
        article.put("language", source.language());
        article.put("kind", "record");
        article.put("original", source.original());
        article.put("licence", source.licence());
        article.put("text", text);
        return Map.of("article", article);
    }

    Map<String, Object> claimLine() {
        var claim = new HashMap<String, Object>();
        claim.put("article", source.id());
        claim.put("relation", relation);
        roles.forEach((role, party) -> claim.put(role, party.written()));
        claim.put("instruments", instruments.stream().map(Party::written).toList());
        claim.put("value", value);
        claim.put("date", date);
        claim.put("status", status);
        claim.put("confidence", confidence);
        claim.put("by", by);
        claim.put("quote", Map.of("start", 0, "end", text.codePointCount(0, text.length()), "text", text));
        return claim;
    }
}
