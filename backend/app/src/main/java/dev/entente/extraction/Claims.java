package dev.entente.extraction;

import dev.entente.article.Span;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.fact.Status;
import dev.entente.fact.Time;
import dev.entente.ontology.Frame;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import dev.entente.ontology.RoleRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the frames in use in a sentence into claims: who stands where, held how, said by whom, when. */
final class Claims {
    private static final Set<Status> PLAIN = Set.of(Status.OCCURRED, Status.ONGOING);

    private final Sentence sentence;
    private final Reading reading;
    private final Phrases phrases;
    private final Statuses statuses;
    private final Sources sources;
    private final String by;
    private final Instant now;

    Claims(Sentence sentence, Reading reading, English english, Phrases phrases, String by, Instant now) {
        this.sentence = sentence;
        this.reading = reading;
        this.phrases = phrases;
        this.statuses = new Statuses(sentence, english);
        this.sources = new Sources(sentence, english, phrases);
        this.by = by;
        this.now = now;
    }

    /** Of the matches on one word only the one that fills most places counts. */
    List<Claim> of(List<Matcher.Match> matches) {
        var byTrigger = new LinkedHashMap<Integer, List<Filled>>();
        for (Matcher.Match match : matches) {
            fill(match)
                    .ifPresent(filled -> byTrigger
                            .computeIfAbsent(match.trigger(), none -> new ArrayList<>())
                            .add(filled));
        }
        byTrigger.values().stream()
                .flatMap(List::stream)
                .flatMap(filled -> filled.match().covers().stream())
                .toList()
                .forEach(byTrigger::remove);
        List<Filled> best = byTrigger.values().stream()
                .map(rivals -> rivals.stream()
                        .max(Comparator.comparingInt(Filled::weight)
                                .thenComparing(Comparator.comparing((Filled filled) ->
                                                filled.relation().name())
                                        .reversed()))
                        .orElseThrow())
                .toList();
        var claims = new LinkedHashSet<Claim>();
        best.stream()
                .filter(filled -> best.stream().noneMatch(other -> other.repeats(filled)))
                .forEach(filled -> claims.addAll(claims(filled)));
        return List.copyOf(claims);
    }

    /** A match whose roles are filled. */
    private record Filled(
            Matcher.Match match,
            Map<Role, List<Party>> roles,
            List<Party> sides,
            @Nullable String value) {
        Relation relation() {
            return match.rule().relation();
        }

        /** "provide <em>aid</em>": the noun says of the same two what the verb has said of them with it. */
        boolean repeats(Filled noun) {
            boolean within = match.slots().all().values().stream()
                    .anyMatch(heads -> heads.contains(noun.match().trigger()));
            return within
                    && match.trigger() != noun.match().trigger()
                    && entities().containsAll(noun.entities());
        }

        private Set<Entity> entities() {
            return Stream.of(
                            roles.getOrDefault(Role.SUBJECT, List.of()),
                            roles.getOrDefault(Role.OBJECT, List.of()),
                            sides)
                    .flatMap(List::stream)
                    .map(Party::entity)
                    .collect(Collectors.toSet());
        }

        int weight() {
            int both = match.rule().frame().verbs().isEmpty()
                            || match.rule().frame().nouns().isEmpty()
                    ? 0
                    : 1;
            return 4 * roles.size() + both + (match.rule().frame().clauses().isEmpty() ? 0 : 3);
        }
    }

    // ---- roles ----

    private Optional<Filled> fill(Matcher.Match match) {
        Frame frame = match.rule().frame();
        Relation relation = match.rule().relation();
        var roles = new EnumMap<Role, List<Party>>(Role.class);
        var sides = new ArrayList<Party>();
        String value = match.title() >= 0 && relation.value() != null ? shownTitle(match.title(), frame) : null;
        for (Map.Entry<String, List<Integer>> slot : match.slots().all().entrySet()) {
            List<String> fills = frame.slots().getOrDefault(slot.getKey(), usual(slot.getKey(), relation));
            for (int head : slot.getValue()) {
                if (fills.equals(List.of(Frame.VALUE))) {
                    value = value == null ? valueAt(head) : value;
                } else if (fills.equals(List.of(Frame.PARTIES))) {
                    sides.addAll(fitting(phrases.parties(head), relation, frame, Role.SUBJECT));
                } else {
                    put(head, fills, relation, frame, roles);
                }
            }
        }
        placeOfCity(relation, roles);
        return Optional.of(new Filled(match, roles, distinct(sides), value)).filter(this::isWhole);
    }

    private static List<Party> distinct(List<Party> parties) {
        var byEntity = new LinkedHashMap<Entity, Party>();
        parties.forEach(party -> byEntity.putIfAbsent(party.entity(), party));
        return List.copyOf(byEntity.values());
    }

    private String valueAt(int head) {
        return sentence.words(
                sentence.under(head, "nummod", "amod", "compound", "advmod").stream()
                        .mapToInt(each -> each)
                        .filter(each -> each < head)
                        .min()
                        .orElse(head),
                head);
    }

    private String shownTitle(int head, Frame frame) {
        String title = phrases.title(head, Set.copyOf(frame.is()));
        var shown = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            shown.append(shown.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return shown.toString();
    }

    /** What a place fills where the frame does not say. */
    private static List<String> usual(String slot, Relation relation) {
        return switch (slot) {
            case Slots.SUBJECT -> List.of("subject");
            case Slots.OBJECT -> List.of("object");
            case "in", "at" -> relation.roles().containsKey(Role.EVENT) ? List.of("event", "place") : List.of("place");
            case "during", "on_the_sidelines_of" -> List.of("event");
            default -> List.of();
        };
    }

    private void put(int head, List<String> fills, Relation relation, Frame frame, Map<Role, List<Party>> roles) {
        List<Party> parties = phrases.parties(head);
        for (String fill : fills) {
            Optional<Role> role = Role.ofWord(fill).filter(relation.roles()::containsKey);
            if (role.isEmpty()) {
                continue;
            }
            List<Party> fitting = fitting(parties, relation, frame, role.get());
            if (fitting.isEmpty() && isAbout(relation, role.get())) {
                fitting = phrases.topic(head).stream().toList();
            }
            if (fitting.isEmpty() && role.get() == Role.OBJECT) {
                fitting = fitting(owner(head), relation, frame, role.get());
                if (!fitting.isEmpty() && fills.contains(Role.TOPIC.word())) {
                    put(head, List.of(Role.TOPIC.word()), relation, frame, roles);
                }
            }
            if (!fitting.isEmpty()) {
                List<Party> there = new ArrayList<>(roles.getOrDefault(role.get(), List.of()));
                there.addAll(fitting);
                roles.put(role.get(), distinct(there));
                return;
            }
        }
    }

    /** "condemned <em>Westria's</em> war": what is done to something of theirs is done to them. */
    private List<Party> owner(int head) {
        return phrases.owner(head)
                .map(entity -> List.of(phrases.party(entity, head)))
                .orElse(List.of());
    }

    /** Whether a role takes whatever is talked of. */
    private static boolean isAbout(Relation relation, Role role) {
        return relation.instrumentRole().filter(role::equals).isPresent()
                && Objects.requireNonNull(relation.roles().get(role)).labels().contains(Labels.TOPIC);
    }

    private List<Party> fitting(List<Party> parties, Relation relation, Frame frame, Role role) {
        RoleRule rule = relation.roles().get(role);
        if (rule == null) {
            return List.of();
        }
        Set<String> labels = frame.fits().getOrDefault(role.word(), rule.labels());
        return parties.stream().flatMap(party -> fitted(party, labels).stream()).toList();
    }

    /** A party as a role takes it: a leader for his state, a capital for its government, forces for theirs. */
    private Optional<Party> fitted(Party party, Set<String> labels) {
        Entity entity = party.entity();
        if (labels.contains(entity.label())) {
            return Optional.of(party);
        }
        if (!labels.contains(Labels.STATE)) {
            return Optional.empty();
        }
        boolean speaks = entity.label().equals(Labels.PLACE)
                || entity.label().equals(Labels.GROUP)
                || entity.label().equals(Labels.ORGANISATION);
        if (speaks && entity.partOf() != null) {
            return reading.known(entity.partOf())
                    .map(party::as)
                    .filter(state -> labels.contains(state.entity().label()));
        }
        if (entity.label().equals(Labels.LEADER)) {
            return reading.offices()
                    .bodyOf(entity, reading.published())
                    .flatMap(reading::known)
                    .map(party::as)
                    .filter(state -> labels.contains(state.entity().label()));
        }
        return Optional.empty();
    }

    /** "arrived in Ashgabat" is a visit to its state, in that city. */
    private void placeOfCity(Relation relation, Map<Role, List<Party>> roles) {
        List<Party> objects = roles.getOrDefault(Role.OBJECT, List.of());
        RoleRule rule = relation.roles().get(Role.OBJECT);
        boolean travels = rule != null
                && rule.labels().equals(Set.of(Labels.PLACE, Labels.STATE))
                && relation.roles().containsKey(Role.PLACE);
        if (!travels || objects.size() != 1 || !objects.getFirst().isA(Labels.PLACE)) {
            return;
        }
        Party city = objects.getFirst();
        fitted(city, Set.of(Labels.STATE)).ifPresent(state -> {
            roles.put(Role.OBJECT, List.of(state));
            roles.put(Role.PLACE, List.of(city));
        });
    }

    private boolean isWhole(Filled filled) {
        Map<Role, List<Party>> roles = filled.roles();
        boolean pairs = filled.relation().symmetric()
                && (filled.sides().size() > 1
                        || roles.getOrDefault(Role.SUBJECT, List.of()).size() > 1);
        boolean sides = filled.sides().size() > 1;
        boolean said = filled.relation().roles().entrySet().stream()
                .filter(rule -> rule.getValue().required())
                .allMatch(rule -> roles.containsKey(rule.getKey())
                        || (rule.getKey() == Role.OBJECT && (pairs || sides))
                        || (rule.getKey() == Role.SUBJECT && sides));
        boolean narrowed = filled.match().rule().frame().fits().keySet().stream()
                .allMatch(role -> Role.ofWord(role).filter(roles::containsKey).isPresent());
        return said && narrowed && (pairs || roles.size() + filled.sides().size() > 1);
    }

    // ---- claims ----

    private List<Claim> claims(Filled filled) {
        Optional<Status> held = statuses.of(filled.match().trigger());
        if (held.isEmpty()) {
            return List.of();
        }
        Sources.Said said = filled.match().title() >= 0
                ? Sources.Said.BY_NOBODY
                : sources.of(filled.match().trigger());
        var claims = new ArrayList<Claim>();
        for (Map<Role, List<Party>> roles : spread(filled)) {
            Status status = status(filled, held.get(), said, roles);
            claims.add(claim(filled, roles, status, said));
        }
        return claims;
    }

    private Status status(Filled filled, Status held, Sources.Said said, Map<Role, List<Party>> roles) {
        String own = filled.match().rule().frame().status();
        Status status = own != null && PLAIN.contains(held) ? Status.ofWord(own) : held;
        if (status == Status.OCCURRED && filled.relation().lasts()) {
            return Status.ONGOING;
        }
        boolean second = !said.chain().isEmpty() && !said.factive() && PLAIN.contains(status);
        return second && !filled.relation().lasts() && !isOfOneSide(said.chain().getFirst(), roles)
                ? Status.ALLEGED
                : status;
    }

    /** What somebody says of his own side's doing needs no "allegedly". */
    private boolean isOfOneSide(Party source, Map<Role, List<Party>> roles) {
        Entity side = sideOf(source.entity());
        return roles.getOrDefault(Role.SUBJECT, List.of()).stream()
                .anyMatch(party -> sideOf(party.entity()).equals(side));
    }

    private Entity sideOf(Entity entity) {
        if (entity.partOf() != null) {
            return reading.known(entity.partOf()).orElse(entity);
        }
        if (entity.label().equals(Labels.LEADER) || entity.label().equals(Labels.PERSON)) {
            return reading.offices()
                    .bodyOf(entity, reading.published())
                    .flatMap(reading::known)
                    .orElse(entity);
        }
        return entity;
    }

    /** One claim for each combination of the roles that take one entity. */
    private List<Map<Role, List<Party>>> spread(Filled filled) {
        var all = new ArrayList<Map<Role, List<Party>>>();
        for (Party[] pair : pairs(filled)) {
            Map<Role, List<Party>> others = new EnumMap<>(Role.class);
            others.putAll(filled.roles());
            others.put(Role.SUBJECT, List.of(pair[0]));
            others.remove(Role.OBJECT);
            if (pair.length > 1) {
                others.put(Role.OBJECT, List.of(pair[1]));
            }
            all.addAll(singled(others, filled.relation()));
        }
        return all;
    }

    private List<Party[]> pairs(Filled filled) {
        List<Party> subjects = filled.roles().getOrDefault(Role.SUBJECT, List.of());
        List<Party> objects = filled.roles().getOrDefault(Role.OBJECT, List.of());
        var pairs = new ArrayList<Party[]>();
        if (filled.sides().size() > 1) {
            each(filled.sides(), pairs);
        } else if (objects.isEmpty() && filled.relation().symmetric() && subjects.size() > 1) {
            each(subjects, pairs);
        } else if (objects.isEmpty()) {
            subjects.forEach(subject -> pairs.add(new Party[] {subject}));
        } else {
            for (Party subject : subjects) {
                objects.stream()
                        .filter(object -> !object.entity().equals(subject.entity()))
                        .forEach(object -> pairs.add(new Party[] {subject, object}));
            }
        }
        return pairs;
    }

    private static void each(List<Party> parties, List<Party[]> pairs) {
        for (int first = 0; first < parties.size(); first++) {
            for (int second = first + 1; second < parties.size(); second++) {
                pairs.add(new Party[] {parties.get(first), parties.get(second)});
            }
        }
    }

    /** Each instrument and each topic is a fact of its own; of the other roles the first entity counts. */
    private static List<Map<Role, List<Party>>> singled(Map<Role, List<Party>> roles, Relation relation) {
        Role many = relation.instrumentRole().orElse(Role.INSTRUMENT);
        List<Party> things = roles.getOrDefault(many, List.of());
        var singled = new ArrayList<Map<Role, List<Party>>>();
        for (int at = 0; at < Math.max(1, things.size()); at++) {
            Map<Role, List<Party>> one = new EnumMap<>(Role.class);
            roles.forEach((role, parties) -> one.put(role, List.of(parties.getFirst())));
            if (!things.isEmpty()) {
                one.put(many, List.of(things.get(at)));
            }
            singled.add(one);
        }
        return singled;
    }

    private Claim claim(Filled filled, Map<Role, List<Party>> roles, Status status, Sources.Said said) {
        var participants = new HashMap<Role, List<dev.entente.fact.Participant>>();
        double confidence = filled.match().rule().frame().verbs().isEmpty()
                        && filled.match().title() < 0
                ? 0.7
                : 0.85;
        for (Map.Entry<Role, List<Party>> role : roles.entrySet()) {
            participants.put(
                    role.getKey(),
                    role.getValue().stream().map(Party::participant).toList());
            confidence *= role.getValue().getFirst().sure();
        }
        int start = reading.article().text().value().codePointCount(0, sentence.begin());
        var span = new Span(
                start, start + sentence.text().codePointCount(0, sentence.text().length()));
        return new Claim(
                reading.article().id(),
                filled.relation().name(),
                participants,
                filled.value(),
                filled.match().title() >= 0
                        ? null
                        : time(filled.match().trigger(), status).orElse(null),
                status,
                said.chain().stream().map(Party::participant).toList(),
                Math.round(confidence * 100) / 100.0,
                by,
                span,
                sentence.text(),
                now);
    }

    // ---- time ----

    private Optional<Time> time(int trigger, Status status) {
        boolean ahead = status == Status.PLANNED || status == Status.SOUGHT;
        int clause = clauseOf(trigger);
        return new Dates(reading.published())
                .in(sentence.text(), ahead).stream()
                        .filter(found -> isOf(found, trigger, clause))
                        .map(Dates.Found::time)
                        .findFirst();
    }

    private boolean isOf(Dates.Found found, int trigger, int clause) {
        return sentence.tokens().stream()
                .filter(token -> token.begin() - sentence.begin() < found.end()
                        && found.begin() < token.end() - sentence.begin())
                .anyMatch(token -> {
                    int at = token.index();
                    for (int step = 0; step < 8 && at != Sentence.ROOT; step++) {
                        if (at == trigger || at == clause) {
                            return true;
                        }
                        if (sentence.token(at).isVerb() && at != token.index()) {
                            return false;
                        }
                        at = sentence.over(at).stream()
                                .filter(arc -> !arc.is("ref"))
                                .mapToInt(Arc::governor)
                                .findFirst()
                                .orElse(Sentence.ROOT);
                    }
                    return false;
                });
    }

    private int clauseOf(int trigger) {
        int at = trigger;
        for (int step = 0;
                step < 8 && at != Sentence.ROOT && !sentence.token(at).isVerb();
                step++) {
            at = sentence.over(at).stream()
                    .filter(arc -> !arc.is("ref"))
                    .mapToInt(Arc::governor)
                    .findFirst()
                    .orElse(Sentence.ROOT);
        }
        return at;
    }
}
