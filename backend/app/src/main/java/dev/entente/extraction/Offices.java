package dev.entente.extraction;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who holds which office on which day, and for whom. */
final class Offices {
    private record Held(Entity holder, Entity.Office office) {
        boolean on(LocalDate day) {
            return (office.from() == null || !day.isBefore(office.from()))
                    && (office.until() == null || !day.isAfter(office.until()));
        }

        LocalDate since() {
            return office.from() == null ? LocalDate.MIN : office.from();
        }
    }

    private final Map<EntityKey, List<Held>> byBody = new HashMap<>();

    Offices(Gazetteer gazetteer) {
        for (Entity entity : gazetteer.entities()) {
            for (Entity.Office office : entity.offices()) {
                byBody.computeIfAbsent(office.of(), none -> new ArrayList<>()).add(new Held(entity, office));
            }
        }
    }

    /** Who held an office on a day; where no day is known, who took it last; nobody where the table cannot tell. */
    Optional<Entity> holder(String title, EntityKey of, @Nullable LocalDate day) {
        String wanted = plain(title);
        List<Held> held = byBody.getOrDefault(of, List.of()).stream()
                .filter(each -> plain(each.office().title()).equals(wanted))
                .filter(each -> day == null || each.on(day))
                .toList();
        boolean dated = held.stream().anyMatch(each -> each.office().from() != null);
        return held.size() > 1 && !dated
                ? Optional.empty() // of several nobody knows when
                : held.stream().max(Comparator.comparing(Held::since)).map(Held::holder);
    }

    /** Everybody who has held an office, the latest first. */
    List<Entity> holders(String title, EntityKey of) {
        String wanted = plain(title);
        return byBody.getOrDefault(of, List.of()).stream()
                .filter(held -> plain(held.office().title()).equals(wanted))
                .sorted(Comparator.comparing(Held::since).reversed())
                .map(Held::holder)
                .toList();
    }

    /** The state or body for which a person speaks on a day, or spoke last before it. */
    Optional<EntityKey> bodyOf(Entity person, @Nullable LocalDate day) {
        return last(person, day).map(Entity.Office::of);
    }

    /** Where a person holds an office of such a title on a day, or held it last before. */
    Optional<EntityKey> bodyOf(Entity person, String title, @Nullable LocalDate day) {
        String wanted = plain(title);
        return last(person, day)
                .filter(office -> plain(office.title()).equals(wanted))
                .map(Entity.Office::of);
    }

    /** What a person is called in office on a day, or was called last before it. */
    Optional<String> titleOf(Entity person, @Nullable LocalDate day) {
        return last(person, day).map(Entity.Office::title);
    }

    /** Whoever of a surname has such a title in the office held on a day, or held last before it. */
    Optional<Entity> bySurname(String surname, String title, @Nullable LocalDate day) {
        return byBody.values().stream()
                .flatMap(List::stream)
                .map(Held::holder)
                .distinct()
                .filter(person -> person.name().endsWith(" " + surname))
                .filter(person -> titleOf(person, day)
                        .filter(held -> held.toLowerCase(Locale.ROOT).contains(title))
                        .isPresent())
                .max(Comparator.comparing((Entity person) -> since(person, day)).thenComparing(Entity::key));
    }

    /** Since when a person has held the office held on a day, or held last before it; the dawn of time for none. */
    LocalDate since(Entity person, @Nullable LocalDate day) {
        return last(person, day).map(Entity.Office::from).orElse(LocalDate.MIN);
    }

    private static Optional<Entity.Office> last(Entity person, @Nullable LocalDate day) {
        return person.offices().stream()
                .map(office -> new Held(person, office))
                .filter(held -> day == null || !held.since().isAfter(day))
                .max(Comparator.comparing((Held held) -> day == null || held.on(day))
                        .thenComparing(Held::since))
                .map(Held::office);
    }

    /** A title as all spell it. */
    static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace("defense", "defence")
                .replace('-', ' ')
                .replace("advisor", "adviser")
                .replaceFirst("^(defence|foreign|interior|finance) secretary$", "$1 minister")
                .replaceFirst("^minister of (?:the )?(\\w+)( affairs)?$", "$1 minister")
                .replaceFirst("^premier$", "prime minister")
                .replace("minister foreign", "foreign minister");
    }
}
