package dev.entente.extraction;

import dev.entente.fact.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells whom or what the noun phrases of a sentence mean. */
final class Phrases {
    private final Sentence sentence;
    private final Reading reading;
    private final English english;
    private final Wording wording;
    private final Pronouns pronouns;
    private final Owners owners;
    private final Groups groups;
    private final CommonNouns nouns;
    private final Topics topics;
    private final Grammar grammar;

    /** @param titles what people in office are called */
    Phrases(Sentence sentence, Reading reading, English english, Set<String> titles) {
        this.sentence = sentence;
        this.reading = reading;
        this.english = english;
        this.wording = new Wording(sentence, english, titles);
        this.pronouns = new Pronouns(sentence, reading, english);
        this.owners = new Owners(sentence, reading, english, pronouns);
        this.groups = new Groups(sentence, reading, english, wording, owners);
        this.nouns = new CommonNouns(sentence, reading, english, wording, owners, pronouns, groups);
        this.topics = new Topics(sentence, reading, english, wording);
        this.grammar = new Grammar(sentence);
    }

    /** Everybody whom a phrase names, and whatever is listed with it. */
    List<Party> parties(int head) {
        var parties = new ArrayList<Party>();
        for (int each : listed(head)) {
            for (Party party : single(each)) {
                if (parties.stream().noneMatch(known -> known.entity().equals(party.entity()))) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    /** Whom a phrase names without whatever is listed with it. */
    List<Party> alone(int head) {
        return single(head);
    }

    /** A word and those that are joined to it: "drones <em>and missiles</em>", "leaders, <em>along with ministers</em>". */
    private Set<Integer> listed(int head) {
        var listed = new TreeSet<Integer>();
        listed.add(head);
        for (Arc arc : sentence.under(head)) {
            boolean joined = arc.kind().equals("conj") && !arc.preposition().equals("negcc");
            if ((joined || arc.is("nmod:along_with", "nmod:together_with"))
                    && arc.dependent() > head
                    && !isAside(head, arc.dependent())
                    && !sentence.token(arc.dependent()).isVerb()) {
                listed.add(arc.dependent());
            }
        }
        return listed;
    }

    /** "Lind, <em>the Norland envoy</em>, and Berg": what somebody is called, which the parser takes for one more of a list. */
    private boolean isAside(int person, int title) {
        return sentence.mentionAt(person)
                        .filter(mention -> Pronouns.isPerson(mention.entity()))
                        .isPresent()
                && sentence.mentionAt(title).isEmpty()
                && !sentence.token(title).isPlural()
                && !wording.title(title).isEmpty()
                && wording.isDefinite(title)
                && title + 1 < sentence.tokens().size()
                && sentence.token(title + 1).is(",");
    }

    private List<Party> single(int head) {
        Token token = sentence.token(head);
        List<Party> including = including(head);
        Optional<Mention> mention = sentence.mentionAt(head);
        if (mention.isPresent() && !mention.get().generic()) {
            return List.of(named(head, mention.get()));
        }
        if (mention.isPresent() && !contains(head)) {
            List<Party> before = weaponBefore(head, mention.get());
            if (!before.isEmpty()) {
                return before;
            }
            var things = new ArrayList<>(things(head, mention.get()));
            if (!including.isEmpty()) {
                return including;
            }
            boolean people = english.isKind("forces", token.lemma()) || english.isKind("people", token.lemma());
            if (people && (!mention.get().isA(Labels.WEAPON) || owner(head).isPresent() || isManned(head))) {
                things.addAll(groups.each(head, owner(head)));
            }
            return things;
        }
        if (!including.isEmpty()) {
            return including;
        }
        if (contains(head)) {
            return contents(head);
        }
        List<Party> place = placeNamed(head);
        if (!place.isEmpty()) {
            return place;
        }
        if (isMoney(head)) {
            return List.of(new Party(
                    reading.introduce(Labels.COMMODITY, "commodity", "money", null),
                    wording.shown(head),
                    wording.amount(head),
                    Party.DESCRIBED));
        }
        List<Party> held = compoundContents(head);
        if (!held.isEmpty()) {
            return held;
        }
        if (english.speech().nouns().contains(token.lemma())) {
            return authors(head);
        }
        if (token.tag().equals("PRP")
                || token.tag().equals("PRP$")
                || token.tag().equals("DT")
                || token.tag().equals("CD")) {
            return sayer(token).orElseGet(() -> pronouns.of(token));
        }
        if (!token.isNoun()) {
            return List.of();
        }
        return nouns.of(head);
    }

    /** "<em>these</em> missiles": the one that the sentence has named before. */
    private List<Party> weaponBefore(int head, Mention mention) {
        boolean these = sentence.under(head, "det").stream()
                .anyMatch(det -> sentence.token(det).is("these", "this", "those"));
        return !these || !mention.isA(Labels.WEAPON)
                ? List.of()
                : sentence.mentions().stream()
                        .filter(each -> each.isA(Labels.WEAPON) && !each.generic() && each.end() <= mention.begin())
                        .map(each -> new Party(each.entity(), wording.shown(head), null, Party.REFERRED))
                        .limit(1)
                        .toList();
    }

    /** "a suicide <em>bomber</em>" is somebody, and no aircraft. */
    private boolean isManned(int head) {
        return head > 0
                && english.isKind(
                        "forces",
                        sentence.token(head - 1).lemma() + " "
                                + sentence.token(head).lemma());
    }

    /**
     * "The agency says <em>it</em> has sent experts": whoever speaks, where the pronoun is the subject of what is said
     * and agrees with the speaker; nobody where that is somebody without a name; empty where it is somebody else.
     */
    private Optional<List<Party>> sayer(Token pronoun) {
        for (int speaker :
                grammar.speakersOver(pronoun.index(), english.speech().says())) {
            Token said = sentence.token(speaker);
            if (!said.isNoun() || !pronouns.isPersonal(pronoun)) {
                return Optional.empty();
            }
            boolean plural = said.isPlural() || listed(speaker).size() > 1;
            if (plural != pronoun.is("they")) {
                return Optional.empty();
            }
            List<Party> parties = parties(speaker);
            boolean agree = parties.isEmpty()
                    || plural
                    || parties.stream().anyMatch(party -> pronouns.agree(pronoun, party.entity()));
            return agree
                    ? Optional.of(parties.stream()
                            .map(party -> new Party(party.entity(), pronoun.word(), null, Party.REFERRED))
                            .toList())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whoever speaks, also where nobody knows who that is: "the ministry", "residents". */
    List<Party> speakers(int head) {
        List<Party> named = parties(head);
        if (!named.isEmpty() || !sentence.token(head).isNoun()) {
            return named;
        }
        String name = wording.plainPhrase(head);
        return List.of(new Party(
                reading.introduce(Labels.GROUP, "group", name, null), wording.shown(head), null, Party.DESCRIBED));
    }

    /** An entity that is meant by a description. */
    Party party(Entity entity, int head) {
        return new Party(entity, wording.shown(head), null, Party.DESCRIBED);
    }

    private Party named(int head, Mention mention) {
        Entity entity = mention.entity();
        return new Party(entity, mention.text(), wording.quantity(head), 1);
    }

    /** "equipment, including howitzers": what is listed stands for the whole; so for "leaders of the League, <em>including Lind</em>", "heads of <em>such bodies as the League</em>" */
    private List<Party> including(int head) {
        List<Party> listed = listedUnder(head);
        return listed.isEmpty() && sentence.token(head).isPlural()
                ? sentence.under(head, "nmod:of", "nmod:from").stream()
                        .flatMap(each -> listedUnder(each).stream())
                        .filter(party ->
                                english.isKind("people", sentence.token(head).lemma())
                                        && (Pronouns.isPerson(party.entity()) || party.isA(Labels.ORGANISATION)))
                        .toList()
                : listed;
    }

    private List<Party> listedUnder(int head) {
        return sentence.under(head).stream()
                .filter(arc -> arc.is("nmod:including", "nmod:such_as", "obl:including", "nmod:like"))
                .flatMap(arc -> single(arc.dependent()).stream())
                .toList();
    }

    /** "a report <em>by the commission</em>" speaks for whoever wrote it. */
    private List<Party> authors(int head) {
        List<Party> by = sentence.under(head, "nmod:by").stream()
                .flatMap(each -> parties(each).stream())
                .toList();
        return by.isEmpty()
                ? possessor(head).map(entity -> List.of(party(entity, head))).orElse(List.of())
                : by;
    }

    private boolean contains(int head) {
        boolean counts = english.containers().contains(sentence.token(head).lemma());
        return counts
                && !wording.isMeasured(head)
                && (sentence.has(head, "nmod:of") || (isMoney(head) && sentence.has(head, "nmod:in")));
    }

    /** "the town <em>of Port Sall</em>", "the capital, <em>Lindhaven</em>" */
    private List<Party> placeNamed(int head) {
        return !english.isKind("town", sentence.token(head).lemma())
                ? List.of()
                : sentence.under(head, "nmod:of", "appos", "dep").stream()
                        .flatMap(each -> sentence.mentionAt(each).stream())
                        .filter(mention -> mention.isA(Labels.PLACE))
                        .map(mention -> new Party(mention.entity(), mention.text(), null, 1))
                        .limit(1)
                        .toList();
    }

    private boolean isMoney(int head) {
        return sentence.token(head).tag().equals("$");
    }

    /** "<em>food</em> shipments", "an <em>aid</em> package" */
    private List<Party> compoundContents(int head) {
        return !english.containers().contains(sentence.token(head).lemma())
                ? List.of()
                : sentence.under(head, "compound").stream()
                        .flatMap(each -> sentence.mentionAt(each).stream())
                        .filter(Mention::generic)
                        .map(mention -> new Party(mention.entity(), wording.shown(head), null, 1))
                        .toList();
    }

    private List<Party> contents(int head) {
        var parties = new ArrayList<Party>();
        for (int each : sentence.under(head, "nmod:of", isMoney(head) ? "nmod:in" : "nmod:of")) {
            for (Party party : parties(each)) {
                boolean counts = sentence.token(head).isPlural();
                parties.add(
                        counts && party.quantity() == null
                                ? party.counting(sentence.token(head).word())
                                : party);
            }
        }
        return parties;
    }

    /** A class of things, or what it is called by name: "Su-35 fighter jets", "Heron drones". */
    private List<Party> things(int head, Mention mention) {
        var names = new ArrayList<Party>();
        int first = head;
        for (Arc arc : sentence.under(head)) {
            if (arc.is("compound", "amod", "nmod", "dep", "appos", "nummod")) {
                Optional<Mention> name = sentence.mentionAt(arc.dependent());
                if (name.filter(found ->
                                !found.generic() && found.isA(mention.entity().label()))
                        .isPresent()) {
                    names.add(new Party(name.get().entity(), phrase(arc.dependent(), head), wording.quantity(head), 1));
                    continue;
                }
                Token token = sentence.token(arc.dependent());
                if (arc.is("compound") && token.isProper() && name.isEmpty() && mention.isA(Labels.WEAPON)) {
                    first = Math.min(first, arc.dependent());
                }
            }
        }
        if (!names.isEmpty()) {
            return names;
        }
        if (first < head) {
            String name = sentence.words(first, firstOf(mention, head) - 1);
            if (!name.isBlank()) {
                return List.of(new Party(
                        reading.introduce(
                                mention.entity().label(), mention.entity().key().prefix(), name, null),
                        phrase(first, head),
                        wording.quantity(head),
                        Party.DESCRIBED));
            }
        }
        return List.of(new Party(mention.entity(), phrase(head, head), wording.quantity(head), 1));
    }

    private int firstOf(Mention mention, int head) {
        int first = head;
        while (first > 0
                && sentence.mentionAt(first - 1).filter(mention::equals).isPresent()) {
            first--;
        }
        return first;
    }

    private String phrase(int from, int to) {
        return sentence.words(Math.min(from, to), Math.max(from, to));
    }

    /** The state or body to which something belongs. */
    Optional<Entity> owner(int head) {
        return owners.of(head);
    }

    /** Whose something is: not where it is, or from whom. */
    Optional<Entity> possessor(int head) {
        return sentence.has(head, "nmod:from") ? Optional.empty() : owners.possessor(head);
    }

    /** "<em>rebel</em> sites": whose people hold a place; an army's may be anybody's. */
    Optional<Entity> users(int head) {
        return sentence.under(head, "compound", "amod").stream()
                .filter(each -> english.isKind("forces", sentence.token(each).lemma()))
                .filter(each -> !sentence.token(each).lemma().endsWith("y"))
                .findFirst()
                .map(groups::plural);
    }

    /** Whether a phrase names a building or a site by what it is. */
    boolean isFacility(int head) {
        return sentence.mentionAt(head).isEmpty()
                && (english.isKind("facility", sentence.token(head).lemma())
                        || english.isKind("site", sentence.token(head).lemma()));
    }

    /** What a phrase is about, as an entity of its own; nothing where it says nothing. */
    Optional<Party> topic(int head) {
        return topics.of(head);
    }

    /** "the <em>former</em> foreign minister": whether somebody is no longer what a title says. */
    boolean isFormer(Matcher.Match match) {
        return match.title() >= 0
                && Stream.concat(Stream.of(match.title()), match.slots().at(Slots.SUBJECT).stream())
                        .flatMap(head -> sentence.under(head, "amod", "advmod", "compound", "dep").stream())
                        .anyMatch(each ->
                                english.formerly().contains(sentence.token(each).lemma()));
    }

    Wording wording() {
        return wording;
    }
}
