package dev.entente.dataset;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An entity as it is written. */
record EntityLine(
        @Nullable String key,
        @Nullable String label,
        @Nullable String name,
        @Nullable List<AliasField> aliases,
        @Nullable List<OfficeField> offices,
        @Nullable Map<String, String> ids,
        @Nullable String partOf,
        @Nullable String publisher,
        @Nullable String note) {

    record AliasField(@Nullable String text, @Nullable String language) {}

    record OfficeField(
            @Nullable String title,
            @Nullable String of,
            @Nullable String from,
            @Nullable String until,
            @Nullable String source) {}

    private static final int NAME_LIMIT = 300;

    static EntityLine of(Entity entity) {
        EntityKey whole = entity.partOf();
        return new EntityLine(
                entity.key().value(),
                entity.label(),
                entity.name(),
                entity.aliases().stream()
                        .map(alias -> new AliasField(alias.text(), alias.language()))
                        .toList(),
                entity.offices().stream()
                        .map(office -> new OfficeField(
                                office.title(),
                                office.of().value(),
                                written(office.from()),
                                written(office.until()),
                                office.source()))
                        .toList(),
                new TreeMap<>(entity.ids()),
                whole == null ? null : whole.value(),
                entity.publisher(),
                entity.note());
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    Entity toEntity(Ontology ontology) {
        EntityKey entityKey = Fields.key("entity.key", key);
        return new Entity(
                entityKey,
                checkedLabel(entityKey, ontology),
                Fields.atMost(NAME_LIMIT, "entity.name", Fields.required("entity.name", name)),
                orEmpty(aliases).stream().map(EntityLine::alias).toList(),
                orEmpty(offices).stream().map(EntityLine::office).toList(),
                ids == null ? Map.of() : checkedIds(ids),
                partOf == null ? null : Fields.key("entity.partOf", partOf),
                publisher,
                note);
    }

    private String checkedLabel(EntityKey entityKey, Ontology ontology) {
        String given = Fields.required("entity.label", label);
        if (!ontology.hasLabel(given)) {
            throw new LineException(
                    "entity.label", "'" + given + "' is not a label", "use one of ontology/labels.json");
        }
        String byKey = ontology.labelOfPrefix(entityKey.prefix())
                .map(EntityLabel::label)
                .orElse("");
        if (!byKey.equals(given)) {
            throw new LineException(
                    "entity.key",
                    "the prefix '" + entityKey.prefix() + "' does not belong to the label " + given,
                    "the prefixes stand in ontology/labels.json");
        }
        return given;
    }

    private static Entity.Alias alias(AliasField alias) {
        String text = Fields.required("entity.aliases.text", alias.text());
        return new Entity.Alias(Fields.atMost(NAME_LIMIT, "entity.aliases.text", text), alias.language());
    }

    private static Entity.Office office(OfficeField office) {
        LocalDate from = Fields.day("entity.offices.from", office.from());
        LocalDate until = Fields.day("entity.offices.until", office.until());
        if (from != null && until != null && until.isBefore(from)) {
            throw new LineException("entity.offices.until", until + " is before " + from, "swap or correct the days");
        }
        return new Entity.Office(
                Fields.required("entity.offices.title", office.title()),
                Fields.key("entity.offices.of", office.of()),
                from,
                until,
                office.source());
    }

    private static Map<String, String> checkedIds(Map<String, String> ids) {
        ids.forEach((scheme, id) -> Fields.required("entity.ids." + scheme, id));
        return ids;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
