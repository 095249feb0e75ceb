package dev.entente.extraction;

import dev.entente.ontology.Frame;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where a sentence uses a frame, and what stands at its places there. */
final class Matcher {
    /**
     * A frame in use.
     *
     * @param trigger the word that says what happened: what governs it decides on the status
     * @param slots what stands where
     * @param title of a frame of the kind "is": the word that names what it is, else -1
     * @param covers other words that belong to it, so that they say nothing of their own
     */
    record Match(Frames.Rule rule, int trigger, Slots slots, int title, List<Integer> covers) {}

    /** From a place to whom it is said of: "Lind , in Norland". */
    private static final int PLACE_ASIDE = 3;

    private final Sentence sentence;
    private final Frames frames;
    private final English english;
    private final Grammar grammar;
    private final Phrases phrases;
    private final List<Match> matches = new ArrayList<>();

    Matcher(Sentence sentence, Frames frames, English english, Phrases phrases) {
        this.sentence = sentence;
        this.frames = frames;
        this.english = english;
        this.grammar = new Grammar(sentence);
        this.phrases = phrases;
    }

    List<Match> matches() {
        for (Token token : sentence.tokens()) {
            if (token.isVerb() || token.tag().startsWith("JJ")) {
                rulesOfVerb(token).forEach(rule -> verb(rule, token));
            }
            if (token.isNoun() && sentence.has(token.index(), "cop") && sentence.has(token.index(), "case")) {
                frames.ofVerb("be").forEach(rule -> whereabouts(rule, token, sentence.under(token.index(), "nsubj")));
            }
            if (isAside(token)) {
                frames.ofVerb("be").forEach(rule -> whereabouts(rule, token, List.of(token.index() - PLACE_ASIDE)));
            }
            if (token.isNoun() || token.tag().equals("VBG")) {
                rulesOfNoun(token).forEach(rule -> noun(rule, token));
            }
            if (token.isNoun()) {
                frames.ofName(token.lemma()).forEach(rule -> name(rule, token));
            }
        }
        return List.copyOf(matches);
    }

    /** Where somebody is called by an office, and nothing else. */
    List<Match> offices() {
        sentence.tokens().stream()
                .filter(Token::isNoun)
                .forEach(token -> frames.ofName(token.lemma()).stream()
                        .filter(rule -> rule.isOffice())
                        .forEach(rule -> name(rule, token)));
        return List.copyOf(matches);
    }

    private Set<Frames.Rule> rulesOfVerb(Token verb) {
        var rules = new LinkedHashSet<>(frames.ofVerb(verb.lemma()));
        rules.addAll(frames.ofVerb(verb.word().toLowerCase(Locale.ROOT)));
        return rules;
    }

    /** A frame may ask for a plural: "<em>supplies</em>" are no "supply". */
    private Set<Frames.Rule> rulesOfNoun(Token noun) {
        var rules = new LinkedHashSet<>(frames.ofNoun(noun.lemma()));
        rules.addAll(frames.ofNoun(noun.word().toLowerCase(Locale.ROOT)));
        return rules;
    }

    // ---- verbs ----

    private void verb(Frames.Rule rule, Token verb) {
        Frame frame = rule.frame();
        if (frame.verbs().stream().noneMatch(words -> isVerb(words, verb))) {
            return;
        }
        Slots slots = grammar.verb(verb.index());
        if (!verb.isVerb() || frame.verbs().contains("be " + verb.word().toLowerCase(Locale.ROOT))) {
            slots.putAll(Slots.SUBJECT, sentence.under(verb.index(), "nsubj", "nsubj:pass"));
        }
        if (frame.slots().keySet().stream().anyMatch(slot -> slot.startsWith(Slots.OBJECT + "."))) {
            placesAround(slots);
        }
        var covers = new ArrayList<Integer>();
        if (!frame.nouns().isEmpty()) {
            List<Integer> nouns = Stream.concat(slots.at(Slots.OBJECT).stream().flatMap(this::counted), oblique(slots))
                    .filter(head -> frame.nouns().stream().anyMatch(noun -> endsAt(noun, head)))
                    .toList();
            if (nouns.isEmpty()) {
                return;
            }
            slots.fill(grammar.noun(nouns.getFirst()));
            covers.addAll(nouns);
        }
        if (!frame.clauses().isEmpty()) {
            List<Integer> below = clauses(frame, slots, verb.index());
            if (below.isEmpty()) {
                return;
            }
            covers.addAll(below);
        } else if (frame.slots().keySet().stream().anyMatch(slot -> slot.startsWith(Slots.CLAUSE + "."))) {
            List.copyOf(slots.at(Slots.CLAUSE)).forEach(each -> placesBelow(each, slots));
        }
        add(new Match(rule, verb.index(), slots, -1, covers));
    }

    /** An object, and what it counts: "a round of <em>talks</em>". */
    private Stream<Integer> counted(int head) {
        return english.containers().contains(sentence.token(head).lemma())
                ? Stream.concat(Stream.of(head), sentence.under(head, "nmod:of").stream())
                : Stream.of(head);
    }

    /** "spoke <em>by phone</em>" */
    private static Stream<Integer> oblique(Slots slots) {
        return Stream.of(
                        "by", "via", "over", "on", "for", "of", "in", "under", "as", "with", "to", "into", "from", "at",
                        "through", "toward", "towards")
                .flatMap(slot -> slots.at(slot).stream());
    }

    /** The infinitives below that the frame asks for; their places become places of the frame. */
    private List<Integer> clauses(Frame frame, Slots slots, int governor) {
        List<Integer> below = Stream.concat(
                        slots.at(Slots.CLAUSE).stream(),
                        sentence.under(governor, "acl", "acl:to", "advcl:to", "advcl").stream())
                .filter(each -> frame.clauses().contains(sentence.token(each).lemma()))
                .filter(each -> sentence.under(each, "advmod", "neg").stream()
                        .noneMatch(no ->
                                english.never().contains(sentence.token(no).lemma())))
                .distinct()
                .toList();
        below.forEach(each -> placesBelow(each, slots));
        return below;
    }

    private void placesBelow(int verb, Slots slots) {
        sentence.under(verb, "aux").stream()
                .filter(aux -> sentence.token(aux).tag().equals("MD"))
                .forEach(aux ->
                        slots.put(Slots.CLAUSE + "." + sentence.token(aux).lemma(), aux));
        grammar.verb(verb).all().forEach((slot, heads) -> slots.putAll(Slots.CLAUSE + "." + slot, heads));
    }

    /** What stands around the objects: "<em>Norland</em> troops are stationed there". */
    private void placesAround(Slots slots) {
        for (int object : List.copyOf(slots.at(Slots.OBJECT))) {
            grammar.noun(object).all().forEach((slot, heads) -> slots.putAll(Slots.OBJECT + "." + slot, heads));
        }
    }

    private boolean isVerb(String words, Token verb) {
        String form = verb.word().toLowerCase(Locale.ROOT);
        if (words.startsWith("be ")) {
            String state = words.substring(3);
            return (state.equals(form) || state.equals(verb.lemma()))
                    && (sentence.has(verb.index(), "aux:pass", "cop")
                            || sentence.over(verb.index()).stream().anyMatch(arc -> arc.is("xcomp", "acl")));
        }
        if (!verb.isVerb()) {
            return false;
        }
        String[] parts = words.split(" ", -1);
        if (!parts[0].equals(verb.lemma())) {
            return false;
        }
        if (parts.length == 1) {
            return !sentence.has(verb.index(), "compound:prt"); // to break is not to break off
        }
        return Stream.of(parts).skip(1).allMatch(part -> isWith(verb.index(), part));
    }

    /** Whether a verb has a particle, an object or a preposition beside it. */
    private boolean isWith(int verb, String word) {
        return sentence.under(verb).stream()
                .anyMatch(arc -> sentence.token(arc.dependent()).lemma().equals(word)
                        || arc.preposition().equals(word)
                        || arc.preposition().startsWith(word + " "));
    }

    /** "Lind, <em>in Norland</em> for talks, …": somebody is there for something. */
    private boolean isAside(Token place) {
        int at = place.index();
        return at >= PLACE_ASIDE
                && at + 1 < sentence.tokens().size()
                && sentence.token(at - 1).is("in")
                && sentence.token(at - 2).is(",")
                && sentence.token(at + 1).is("for")
                && sentence.mentionAt(at)
                        .filter(mention -> mention.isA(Labels.PLACE) || mention.isA(Labels.STATE))
                        .isPresent()
                && sentence.mentionAt(at - PLACE_ASIDE)
                        .filter(mention -> Pronouns.isPerson(mention.entity()))
                        .isPresent();
    }

    /** "is <em>in Norland</em>": the place has the verb below it. */
    private void whereabouts(Frames.Rule rule, Token place, List<Integer> who) {
        if (!rule.frame().verbs().contains("be")) {
            return;
        }
        var slots = new Slots();
        slots.putAll(Slots.SUBJECT, who);
        sentence.under(place.index(), "case").stream()
                .map(each -> sentence.token(each).lemma())
                .forEach(preposition -> slots.put(preposition, place.index()));
        add(new Match(rule, place.index(), slots, -1, List.of()));
    }

    // ---- nouns ----

    private void noun(Frames.Rule rule, Token noun) {
        Frame frame = rule.frame();
        if (frame.nouns().stream().noneMatch(words -> endsAt(words, noun.index()))
                || sentence.mentionAt(noun.index())
                        .filter(mention -> !mention.generic())
                        .isPresent()) {
            return;
        }
        Slots slots = grammar.noun(noun.index(), english.lightVerbs(), english.containers(), english.charging());
        slots.put(Slots.ITSELF, noun.index());
        List<Integer> covers = frame.clauses().isEmpty() ? List.of() : clauses(frame, slots, noun.index());
        if (!frame.clauses().isEmpty() && covers.isEmpty()) {
            return;
        }
        if (frame.clauses().isEmpty()) {
            List.copyOf(slots.at(Slots.CLAUSE)).forEach(each -> placesBelow(each, slots));
        }
        boolean own = frame.slots().keySet().stream().anyMatch(slots::has);
        for (String giver : List.of("by", Slots.WHOSE, Slots.MODIFIER)) {
            if (!slots.has(Slots.SUBJECT) && !frame.slots().containsKey(giver)) {
                slots.putAll(
                        Slots.SUBJECT,
                        slots.at(giver).stream()
                                .filter(head -> isGiver(giver, head))
                                .toList());
            }
        }
        if (!slots.has(Slots.SUBJECT) && own) {
            slots.putAll(Slots.SUBJECT, slots.at(Slots.SETTING));
        }
        add(new Match(rule, noun.index(), slots, -1, covers));
    }

    /** Somebody by name in "a <em>Norland</em> attack", whoever it is in "their attack", "an attack by rebels". */
    private boolean isGiver(String place, int head) {
        return place.equals(Slots.MODIFIER)
                ? sentence.mentionAt(head).filter(mention -> !mention.generic()).isPresent()
                        || (sentence.token(head).isNoun()
                                && english.isKind("forces", sentence.token(head).lemma()))
                : !phrases.parties(head).isEmpty();
    }

    // ---- names ----

    private void name(Frames.Rule rule, Token noun) {
        Set<String> titles = Set.copyOf(rule.frame().is());
        if (phrases.wording().title(noun.index(), titles).isEmpty()) {
            return;
        }
        int first = phrases.wording().titleStart(noun.index(), titles);
        for (int holder : holders(rule.frame(), noun.index())) {
            var slots = new Slots();
            slots.put(Slots.SUBJECT, holder);
            named(rule.frame(), first, noun.index(), holder, slots);
            beside(noun.index(), slots);
            add(new Match(rule, noun.index(), slots, noun.index(), List.of()));
        }
    }

    /** Who is called so: what stands in apposition, what it is a title of, the subject of "is". */
    private Set<Integer> holders(Frame frame, int noun) {
        var holders = new HashSet<Integer>();
        for (Arc arc : sentence.over(noun)) {
            boolean title = isNextTo(noun, arc.governor())
                    && arc.governor() > noun
                    && sentence.token(Math.max(0, arc.governor())).isProper();
            if (arc.governor() != Sentence.ROOT
                    && (arc.is("appos") || (title && arc.is("compound", "nmod", "dep", "amod")))) {
                holders.add(whole(arc.governor()));
            }
        }
        sentence.under(noun).stream()
                .filter(arc -> arc.is("appos") || (arc.is("dep") && isNamedNext(noun, arc.dependent())))
                .map(Arc::dependent)
                .filter(each -> sentence.token(each).isProper())
                .forEach(holders::add);
        if (isNamedByOf(frame, noun)) {
            holders.addAll(sentence.under(noun, "nmod:of")); // "the Norland city <em>of Lindhaven</em>"
        }
        if (sentence.has(noun, "cop")) {
            holders.addAll(sentence.under(noun, "nsubj"));
        }
        sentence.becoming(noun, english.becoming()).ifPresent(verb -> holders.addAll(grammar.ownSubject(verb)));
        sentence.appointing(noun, english.appointing()).ifPresent(verb -> holders.addAll(appointed(verb, noun)));
        if (phrases.wording().isCounterpart(noun)) {
            holders.removeIf(holder -> holder < noun); // nobody is his own
        }
        return holders;
    }

    /** Whether the name of a place follows its kind; "the <em>Quay</em> district of Lindhaven" has one before it. */
    private boolean isNamedByOf(Frame frame, int noun) {
        return frame.slots().getOrDefault("of", List.of()).contains(Slots.SUBJECT)
                && (noun == 0
                        || sentence.mentionAt(noun - 1)
                                .filter(mention -> mention.isA(Labels.PLACE))
                                .isEmpty());
    }

    /** "Lind was elected president", "named <em>Lind</em> president", "<em>Lind</em> served as president" */
    private List<Integer> appointed(int verb, int noun) {
        List<Integer> passive = sentence.under(verb, "nsubj:pass");
        List<Integer> object = sentence.under(verb, "obj").stream()
                .filter(each -> each != noun)
                .toList();
        if (!passive.isEmpty() || !object.isEmpty()) {
            return passive.isEmpty() ? object : passive;
        }
        List<Integer> participle = sentence.over(verb).stream()
                .filter(arc -> arc.is("acl") && sentence.token(verb).tag().equals("VBN"))
                .map(Arc::governor)
                .toList();
        return participle.isEmpty() && !sentence.token(verb).tag().equals("VBN")
                ? sentence.under(verb, "nsubj")
                : participle;
    }

    /** Whether a capital belongs to a name that is known, and not to the title: "Special Presidential Envoy". */
    private boolean isNamed(int index) {
        return !sentence.token(index).isProper() || sentence.mentionAt(index).isPresent();
    }

    private boolean isNamedNext(int noun, int name) {
        return noun + 1 < sentence.tokens().size()
                && sentence.mentionAt(name)
                        .filter(mention -> sentence.mentionAt(noun + 1)
                                .filter(mention::equals)
                                .isPresent())
                        .isPresent();
    }

    /** Whether a word belongs to a title that stands after it, or to something else that stands between them. */
    private boolean isBefore(int index, int first, int noun) {
        boolean bare = english.bareTitles().contains(sentence.token(noun).lemma());
        return isNextTo(index, first)
                && (!bare
                        || sentence.tokens().subList(index + 1, first).stream()
                                .allMatch(token -> english.emptyAdjectives().contains(token.lemma())));
    }

    /** Whether nothing but parts of names stands between a title and a name: "Secretary <em>of State</em> Lind". */
    private boolean isNextTo(int title, int name) {
        return sentence.tokens().subList(title, Math.max(title, name)).stream()
                .allMatch(token -> token.isNoun() || token.tag().startsWith("JJ") || token.is(",", ".", "of"));
    }

    /** The last word of the name that a word is a part of. */
    private int whole(int word) {
        return sentence.over(word).stream()
                .filter(arc -> arc.is("compound")
                        && arc.governor() > word
                        && sentence.token(arc.governor()).isProper())
                .findFirst()
                .map(arc -> whole(arc.governor()))
                .orElse(word);
    }

    /** Whose office it is stands before the title, whichever of its words the parser ties it to, or after it. */
    private void named(Frame frame, int first, int noun, int holder, Slots slots) {
        for (int each = first; each <= noun; each++) {
            placed(frame, first, noun, holder, each, slots);
        }
        placed(frame, first, noun, holder, holder, slots);
    }

    /** "supplier of <em>arms to Westria</em>", "became a supplier of arms <em>to Westria</em>" */
    private void beside(int noun, Slots slots) {
        var to = new Slots();
        sentence.under(noun, "nmod:of").forEach(thing -> to.putAll("to", sentence.under(thing, "nmod:to")));
        sentence.becoming(noun, english.becoming()).ifPresent(verb -> to.putAll("to", sentence.under(verb, "obl:to")));
        slots.fill(to);
    }

    private void placed(Frame frame, int first, int noun, int holder, int governor, Slots slots) {
        for (Arc arc : sentence.under(governor)) {
            int index = arc.dependent();
            boolean before = index < first;
            boolean after = index > noun && governor == noun;
            String place = switch (arc.relation()) {
                case "nmod:poss" -> phrases.wording().isCounterpart(noun) ? "" : Slots.WHOSE; // it is the other's
                case "amod", "compound", "nmod" ->
                    before && governor >= first && isBefore(index, first, noun) && isNamed(index) ? Slots.MODIFIER : "";
                default -> arc.kind().equals("nmod") && after ? arc.preposition() : "";
            };
            if (!place.isEmpty() && index != holder && (before || after)) {
                boolean whole = Set.of(Slots.WHOSE, Slots.MODIFIER, "of").contains(place);
                slots.put(whole && !frame.slots().containsKey(place) ? Slots.OBJECT : place, index);
            }
        }
    }

    // ---- all ----

    private boolean endsAt(String words, int head) {
        String[] parts = words.split(" ", -1);
        for (int part = 0; part < parts.length; part++) {
            int at = head - (parts.length - 1 - part);
            if (at < 0 || !isWord(parts[part], sentence.token(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String word, Token token) {
        return token.lemma().equals(word)
                || token.word().toLowerCase(Locale.ROOT).equals(word);
    }

    private void add(Match match) {
        boolean filled = match.rule().frame().needs().stream()
                .allMatch(need -> Stream.of(need.split("\\|", -1)).anyMatch(match.slots()::has));
        if (filled) {
            matches.add(match);
        }
    }
}
