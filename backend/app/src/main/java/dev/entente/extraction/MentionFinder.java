package dev.entente.extraction;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the tables name in a text, and weapons by the form of their designations. Works before any parsing. */
final class MentionFinder {
    /** Which of several entities of one name a text means, where it has named none of them in full. */
    private static final List<String> PREFERRED = List.of(
            Labels.STATE, Labels.LEADER, Labels.ORGANISATION, Labels.WEAPON, Labels.PLACE, Labels.GROUP, Labels.PERSON);

    private static final Pattern DESIGNATION =
            Pattern.compile("\\b(\\p{Lu}[\\p{L}]{0,11})[- ](\\d{1,4}[A-Z]{0,3})(?:\\s?\\p{Lu}{1,2}\\b)?(?![\\w%°])");
    private static final Pattern AFTERWARDS =
            Pattern.compile("[\\s-]+([\\p{L}-]+)(?:\\s+([\\p{L}-]+))?(?:\\s+([\\p{L}-]+))?(?:\\s+([\\p{L}-]+))?");

    private final Gazetteer gazetteer;
    private final English english;
    private final Pattern company;
    private final Pattern shortName;
    private final Pattern college;

    MentionFinder(Gazetteer gazetteer, English english) {
        this.gazetteer = gazetteer;
        this.english = english;
        this.shortName = Pattern.compile("\\b[Tt]he ("
                + String.join("|", english.shortNames().keySet())
                + ")\\b(?![ -](?:\\p{Lu}|of\\b|and\\b)|-)");
        this.college =
                Pattern.compile("\\s(?:State\\s)?(?:" + String.join("|", english.colleges()) + ")\\b(?!\\s\\p{Lu})");
        this.company = Pattern.compile("\\s(?:(?:National|International|State|Central)\\s)?(?:"
                + String.join("|", english.companies())
                + ")\\b(?:\\s(?:Company|Corporation|Corp|Group|Holding))?+(?!\\s\\p{Lu})");
    }

    /** In the order of the text. */
    List<Mention> find(String text, Reading reading) {
        List<Gazetteer.Hit> hits = gazetteer.hits(text);
        Set<Entity> unmistaken = unmistaken(text, hits);
        var mentions = new ArrayList<Mention>();
        for (Gazetteer.Hit hit : hits) {
            Entity entity = meant(hit, unmistaken, reading);
            Optional<String> company = companyName(text, hit, entity);
            if (company.isPresent()) {
                String name = company.get();
                Entity known =
                        reading.introduce(Labels.ORGANISATION, "org", name.replaceAll("\\s+", " "), entity.key());
                mentions.add(new Mention(hit.begin(), hit.begin() + name.length(), name, known, false));
            } else if (!isPartOfAnotherName(text, hit, entity)) {
                mentions.add(new Mention(
                        hit.begin(),
                        end(text, hit),
                        text.substring(hit.begin(), end(text, hit)),
                        entity,
                        hit.generic()));
            }
        }
        designations(text, reading, mentions);
        shortNames(text, unmistaken, mentions);
        mentions.sort(Comparator.comparingInt(Mention::begin));
        return mentions;
    }

    /** "<em>Iran Air</em>" is no state, nor "<em>Port Sall University</em>" a place; Iran's Air Force and its Energy Minister are not called so. */
    private Optional<String> companyName(String text, Gazetteer.Hit hit, Entity entity) {
        boolean state = entity.label().equals(Labels.STATE);
        boolean named = text.substring(hit.begin(), hit.end()).equals(entity.name());
        if (!named || !(state || entity.label().equals(Labels.PLACE))) {
            return Optional.empty();
        }
        Matcher next = (state ? company : college).matcher(text).region(hit.end(), text.length());
        return next.lookingAt() ? Optional.of(text.substring(hit.begin(), next.end())) : Optional.empty();
    }

    /** "<em>the North</em>", where the text has named one of the Koreas in full. */
    private void shortNames(String text, Set<Entity> unmistaken, List<Mention> mentions) {
        boolean named = unmistaken.stream()
                .anyMatch(entity ->
                        english.shortNames().containsValue(entity.key().value()));
        if (!named) {
            return;
        }
        Matcher name = shortName.matcher(text);
        while (name.find()) {
            int begin = name.start(1);
            int end = name.end(1);
            boolean taken = mentions.stream().anyMatch(other -> other.begin() < end && begin < other.end());
            var key = new EntityKey(Objects.requireNonNull(english.shortNames().get(name.group(1))));
            if (!taken) {
                gazetteer
                        .entity(key)
                        .ifPresent(entity -> mentions.add(new Mention(begin, end, name.group(1), entity, false)));
            }
        }
    }

    /** An abbreviation's last point belongs to it. */
    private static int end(String text, Gazetteer.Hit hit) {
        boolean abbreviation = hit.end() - hit.begin() >= 3
                && text.charAt(hit.end() - 2) == '.'
                && hit.end() < text.length()
                && text.charAt(hit.end()) == '.';
        return abbreviation ? hit.end() + 1 : hit.end();
    }

    /** Those whom the text names in a way that is nobody else's. */
    private static Set<Entity> unmistaken(String text, List<Gazetteer.Hit> hits) {
        var sure = new HashSet<Entity>();
        for (Gazetteer.Hit hit : hits) {
            if (hit.entities().size() == 1
                    && text.substring(hit.begin(), hit.end()).contains(" ")) {
                sure.add(hit.entities().getFirst());
            }
        }
        return sure;
    }

    /** Of several of one name the one named in full elsewhere, then whoever is in office, or was last. */
    private static Entity meant(Gazetteer.Hit hit, Set<Entity> unmistaken, Reading reading) {
        return hit.entities().stream()
                .min(Comparator.comparing((Entity entity) -> !unmistaken.contains(entity))
                        .thenComparingInt(entity -> rank(entity.label()))
                        .thenComparing(
                                entity -> reading.offices().since(entity, reading.published()),
                                Comparator.reverseOrder())
                        .thenComparing(Entity::key))
                .orElseThrow();
    }

    private static int rank(String label) {
        int rank = PREFERRED.indexOf(label);
        return rank < 0 ? PREFERRED.size() : rank;
    }

    /** A surname after a given name that is not its own is somebody else's: Boris Johnson is not Mike Johnson. */
    private boolean isPartOfAnotherName(String text, Gazetteer.Hit hit, Entity entity) {
        boolean person = entity.label().equals(Labels.LEADER) || entity.label().equals(Labels.PERSON);
        if (!person || text.substring(hit.begin(), hit.end()).contains(" ")) {
            return false;
        }
        int space = hit.begin() - 1;
        if (space < 1 || text.charAt(space) != ' ') {
            return false;
        }
        int begin = space;
        while (begin > 0 && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '-')) {
            begin--;
        }
        String before = text.substring(begin, space);
        boolean opens = isOpener(text, begin, before);
        return !before.isEmpty()
                && Character.isUpperCase(before.codePointAt(0))
                && !opens
                && !english.titles().contains(before.toLowerCase(Locale.ROOT))
                && gazetteer.hits(before).isEmpty()
                && !entity.name().contains(before);
    }

    private boolean isOpener(String text, int begin, String word) {
        String before = text.substring(0, begin).stripTrailing();
        boolean first = before.isEmpty()
                || ".!?:\"“”—–-".indexOf(before.charAt(before.length() - 1)) >= 0
                || text.substring(before.length(), begin).contains("\n");
        return first && english.openers().contains(word.toLowerCase(Locale.ROOT));
    }

    private void designations(String text, Reading reading, List<Mention> mentions) {
        Matcher designation = DESIGNATION.matcher(text);
        while (designation.find()) {
            int begin = designation.start();
            int end = designation.end();
            boolean taken = mentions.stream().anyMatch(mention -> mention.begin() < end && begin < mention.end());
            boolean weapon = isWeaponNext(text, end);
            boolean hyphen = text.charAt(designation.end(1)) == '-';
            if (!taken
                    && (weapon || (hyphen && english.designations().prefixes().contains(designation.group(1))))) {
                String name = designation.group().replaceAll("\\s+", " ");
                mentions.add(new Mention(
                        begin,
                        end,
                        designation.group(),
                        reading.introduce(Labels.WEAPON, "weapon", name, null),
                        false));
            }
        }
    }

    /** Whether one of the next words names a class of weapons. */
    private boolean isWeaponNext(String text, int end) {
        Matcher words = AFTERWARDS.matcher(text).region(end, Math.min(text.length(), end + 80));
        if (!words.lookingAt()) {
            return false;
        }
        return gazetteer.hits(words.group()).stream()
                .anyMatch(hit ->
                        hit.generic() && hit.entities().getFirst().label().equals(Labels.WEAPON));
    }
}
