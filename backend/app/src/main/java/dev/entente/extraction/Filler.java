package dev.entente.extraction;

import dev.entente.fact.Entity;
import dev.entente.ontology.Frame;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import dev.entente.ontology.RoleRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts whoever stands at the places of a frame into the roles of its relation, where they may stand there. */
final class Filler {
    private final Sentence sentence;
    private final Reading reading;
    private final Phrases phrases;

    Filler(Sentence sentence, Reading reading, Phrases phrases) {
        this.sentence = sentence;
        this.reading = reading;
        this.phrases = phrases;
    }

    /** A match with its roles; nothing where one that the relation requires stays empty. */
    Optional<Filled> fill(Matcher.Match match) {
        return filled(match).filter(Filler::isWhole);
    }

    /** A match with its roles, of which some that the relation requires may be empty; nothing where it is no title. */
    Optional<Filled> filled(Matcher.Match match) {
        Frame frame = match.rule().frame();
        Relation relation = match.rule().relation();
        var roles = new EnumMap<Role, List<Party>>(Role.class);
        var sides = new ArrayList<Party>();
        String value = match.title() >= 0 && match.rule().isOffice() ? shownTitle(match.title(), frame) : null;
        if (value != null && value.isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<String, List<Integer>> slot : match.slots().all().entrySet()) {
            List<String> fills = fills(slot.getKey(), match);
            for (int head : slot.getValue()) {
                if (isHeld(roles, slot.getKey(), match)) {
                    continue;
                }
                if (fills.equals(List.of(Frame.VALUE))) {
                    value = value == null ? valueAt(head) : value;
                } else if (fills.equals(List.of(Frame.PARTIES))) {
                    sides.addAll(fitting(phrases.parties(head), relation, frame, Role.SUBJECT));
                } else if (isTitled(match, slot.getKey()) || isParticipleOf(match.trigger(), head)) {
                    put(head, phrases.alone(head), fills, relation, frame, roles);
                } else {
                    put(head, phrases.parties(head), fills, relation, frame, roles);
                }
            }
        }
        sendersOfGroups(relation, roles);
        impliedBody(match, relation, roles, value);
        placeOfCity(relation, roles, frame.beside());
        return Optional.of(new Filled(match, roles, distinct(sides), value));
    }

    /** "<em>Norland</em> troops were sent there": by Norland, where nobody else is said to have sent them. */
    private void sendersOfGroups(Relation relation, Map<Role, List<Party>> roles) {
        RoleRule senders = relation.roles().get(Role.SUBJECT);
        List<Party> sent = roles.getOrDefault(Role.INSTRUMENT, List.of()).stream()
                .filter(party -> party.isA(Labels.GROUP) && senders != null)
                .flatMap(party -> fitted(party, Set.of(Labels.STATE)).stream())
                .toList();
        if (!sent.isEmpty() && !roles.containsKey(Role.SUBJECT)) {
            roles.put(Role.SUBJECT, distinct(sent));
        }
    }

    private static List<Party> distinct(List<Party> parties) {
        var byEntity = new LinkedHashMap<Entity, Party>();
        parties.forEach(party -> byEntity.putIfAbsent(party.entity(), party));
        return List.copyOf(byEntity.values());
    }

    /** A measure with what it is compared by: "<em>more than</em> 120 miles". */
    private String valueAt(int head) {
        int first = sentence.under(head, "nummod", "amod", "compound", "advmod").stream()
                .mapToInt(each -> each)
                .filter(each -> each < head)
                .min()
                .orElse(head);
        while (first > 0 && phrases.wording().compares(first - 1)) {
            first--;
        }
        return sentence.words(first, head);
    }

    /** What somebody is called; a counterpart is called what the other is. Empty where nobody knows that. */
    private String shownTitle(int head, Frame frame) {
        String title = phrases.wording().isCounterpart(head)
                ? reading.titleBefore(sentence.number(), head)
                : phrases.wording().title(head, Set.copyOf(frame.is()));
        if (title.isEmpty()) {
            return "";
        }
        var shown = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            boolean small = word.equals("of") || word.equals("and");
            shown.append(shown.isEmpty() ? "" : " ")
                    .append(small ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return shown.toString();
    }

    /** What a place of a match fills. */
    static List<String> fills(String slot, Matcher.Match match) {
        return match.rule()
                .frame()
                .slots()
                .getOrDefault(slot, usual(slot, match.rule().relation()));
    }

    /** What a place fills where the frame does not say. */
    private static List<String> usual(String slot, Relation relation) {
        return switch (slot) {
            case Slots.SUBJECT -> List.of("subject");
            case Slots.OBJECT -> List.of("object");
            case "in", "at" -> relation.roles().containsKey(Role.EVENT) ? List.of("event", "place") : List.of("place");
            case "during", "on the sidelines of" -> List.of("event");
            default -> List.of();
        };
    }

    /** "<em>backed</em> militias and rebels": the participle is only of the noun that it stands before. */
    private boolean isParticipleOf(int trigger, int noun) {
        return trigger < noun
                && sentence.over(trigger).stream().anyMatch(arc -> arc.governor() == noun && arc.is("amod"));
    }

    /** "director of the museums, at the ministry": an office in the singular is of one body, the first that is named. */
    private boolean isHeld(Map<Role, List<Party>> roles, String slot, Matcher.Match match) {
        return isTitled(match, slot)
                && !slot.equals(Slots.SUBJECT)
                && match.rule().isOffice()
                && roles.containsKey(Role.OBJECT);
    }

    /** "President Lind and Chancellor Berg": a title in the singular is that of one of them. */
    private boolean isTitled(Matcher.Match match, String slot) {
        return (slot.equals(Slots.SUBJECT) || match.rule().isOffice())
                && match.title() >= 0
                && !sentence.token(match.title()).isPlural();
    }

    private void put(
            int head,
            List<Party> parties,
            List<String> fills,
            Relation relation,
            Frame frame,
            Map<Role, List<Party>> roles) {
        for (String fill : fills) {
            Optional<Role> role = Role.ofWord(fill).filter(relation.roles()::containsKey);
            if (role.isEmpty()) {
                continue;
            }
            boolean site = role.get() == Role.OBJECT && !fills.contains(Role.TOPIC.word()) && phrases.isFacility(head);
            List<Party> fitting = site
                    ? ownersFirst(head, parties, relation, frame, roles)
                    : fitting(parties, relation, frame, role.get());
            if (fitting.isEmpty() && isAbout(relation, frame, role.get()) && !isNamedParty(head)) {
                fitting = phrases.topic(head).stream().toList();
            }
            if (fitting.isEmpty() && role.get() == Role.OBJECT) {
                fitting = fitting(owner(head), relation, frame, role.get());
                if (!fitting.isEmpty() && fills.contains(Role.TOPIC.word())) {
                    put(head, parties, List.of(Role.TOPIC.word()), relation, frame, roles);
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

    /** "bombed <em>Westria's</em> port": done to Westria, at its port; done to a port where nobody says whose it is. */
    private List<Party> ownersFirst(
            int head, List<Party> parties, Relation relation, Frame frame, Map<Role, List<Party>> roles) {
        List<Party> owners = fitting(owner(head), relation, frame, Role.OBJECT);
        if (isOwn(head)) {
            return List.of();
        }
        if (owners.isEmpty()) {
            return fitting(parties, relation, frame, Role.OBJECT);
        }
        List<Party> sites = fitting(parties, relation, frame, Role.PLACE);
        if (!sites.isEmpty()) {
            roles.putIfAbsent(Role.PLACE, sites);
        }
        return owners;
    }

    /** "defended <em>their</em> positions": mostly the subject's, to whom nothing is done. */
    private boolean isOwn(int head) {
        return sentence.under(head, "nmod:poss").stream()
                .anyMatch(each -> sentence.token(each).is("its", "their", "his", "her"));
    }

    /** "condemned <em>Westria's</em> war": what is done to something of theirs is done to them. */
    private List<Party> owner(int head) {
        if (isOwn(head)) {
            return List.of();
        }
        return phrases.possessor(head)
                .or(() -> phrases.users(head))
                .map(entity -> List.of(phrases.party(entity, head)))
                .orElseGet(() -> sentence.under(head, "nmod:poss").stream()
                        .flatMap(each -> phrases.parties(each).stream())
                        .toList());
    }

    /** Somebody with a name is no subject matter. */
    private boolean isNamedParty(int head) {
        return sentence.mentionAt(head)
                .filter(mention -> !mention.generic())
                .filter(mention -> mention.isA(Labels.STATE)
                        || mention.isA(Labels.ORGANISATION)
                        || Pronouns.isPerson(mention.entity()))
                .isPresent();
    }

    /** Whether a role takes whatever is talked of, and the frame does not narrow it. */
    private static boolean isAbout(Relation relation, Frame frame, Role role) {
        return relation.instrumentRole().filter(role::equals).isPresent()
                && frame.fits()
                        .getOrDefault(
                                role.word(),
                                Objects.requireNonNull(relation.roles().get(role))
                                        .labels())
                        .contains(Labels.TOPIC);
    }

    /** Those who may stand in a role, as it takes them. */
    List<Party> fitting(List<Party> parties, Relation relation, Frame frame, Role role) {
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
            return reading.actsFor(entity)
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

    /** "President <em>Lind</em>": of what she is president the table of offices knows. */
    private void impliedBody(
            Matcher.Match match, Relation relation, Map<Role, List<Party>> roles, @Nullable String value) {
        List<Party> holders = roles.getOrDefault(Role.SUBJECT, List.of());
        if (match.title() < 0 || value == null || roles.containsKey(Role.OBJECT) || holders.size() != 1) {
            return;
        }
        Entity holder = holders.getFirst().entity();
        reading.offices()
                .bodyOf(holder, value, reading.published())
                .flatMap(reading::known)
                .filter(body -> Objects.requireNonNull(relation.roles().get(Role.OBJECT))
                        .labels()
                        .contains(body.label()))
                .ifPresent(body -> roles.put(Role.OBJECT, List.of(phrases.party(body, match.title()))));
    }

    /**
     * "arrived in Ashgabat" is a visit to its state, in that city; who met there has come if another is at home there, or
     * all are at home elsewhere.
     */
    private void placeOfCity(Relation relation, Map<Role, List<Party>> roles, boolean called) {
        List<Party> objects = roles.getOrDefault(Role.OBJECT, List.of());
        RoleRule rule = relation.roles().get(Role.OBJECT);
        boolean travels = rule != null
                && rule.labels().equals(Set.of(Labels.PLACE, Labels.STATE))
                && relation.roles().containsKey(Role.PLACE);
        if (travels) {
            List<Party> travellers = roles.getOrDefault(Role.SUBJECT, List.of()).stream()
                    .filter(traveller -> !isHome(traveller, objects))
                    .toList();
            boolean hosted = travellers.size()
                    < roles.getOrDefault(Role.SUBJECT, List.of()).size();
            if (travellers.isEmpty()
                    || (called && !hosted && !travellers.stream().allMatch(this::hasHome))) {
                roles.remove(Role.OBJECT);
                return;
            }
            roles.put(Role.SUBJECT, travellers);
        }
        if (!travels || objects.size() != 1 || !objects.getFirst().isA(Labels.PLACE)) {
            return;
        }
        Party city = objects.getFirst();
        fitted(city, Set.of(Labels.STATE)).ifPresent(state -> {
            roles.put(Role.OBJECT, List.of(state));
            roles.put(Role.PLACE, List.of(city));
        });
    }

    private boolean hasHome(Party traveller) {
        return Pronouns.isPerson(traveller.entity())
                && reading.offices()
                        .bodyOf(traveller.entity(), reading.published())
                        .isPresent();
    }

    /** Nobody visits the state that he speaks for. */
    private boolean isHome(Party traveller, List<Party> places) {
        return Pronouns.isPerson(traveller.entity())
                && reading.offices()
                        .bodyOf(traveller.entity(), reading.published())
                        .filter(home -> places.stream()
                                .flatMap(place -> fitted(place, Set.of(Labels.STATE)).stream())
                                .anyMatch(place -> place.entity().key().equals(home)))
                        .isPresent();
    }

    static boolean isWhole(Filled filled) {
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
                .allMatch(role ->
                        sides || Role.ofWord(role).filter(roles::containsKey).isPresent());
        return said && narrowed && (pairs || roles.size() + filled.sides().size() > 1);
    }
}
