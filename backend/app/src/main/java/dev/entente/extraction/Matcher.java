package dev.entente.extraction;

import dev.entente.ontology.Frame;
import java.util.ArrayList;
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
     */
    record Match(Frames.Rule rule, int trigger, Slots slots, int title) {}

    private final Sentence sentence;
    private final Frames frames;
    private final English english;
    private final Grammar grammar;
    private final Phrases phrases;

    Matcher(Sentence sentence, Frames frames, English english, Phrases phrases) {
        this.sentence = sentence;
        this.frames = frames;
        this.english = english;
        this.grammar = new Grammar(sentence);
        this.phrases = phrases;
    }

    List<Match> matches() {
        var matches = new ArrayList<Match>();
        for (Token token : sentence.tokens()) {
            if (token.isVerb()) {
                frames.ofVerb(token.lemma()).forEach(rule -> verb(rule, token, matches));
            } else if (token.tag().startsWith("JJ")) {
                frames.ofVerb(token.lemma()).forEach(rule -> adjective(rule, token, matches));
            }
            if (token.isNoun() || token.tag().equals("VBG")) {
                frames.ofNoun(token.lemma()).forEach(rule -> noun(rule, token, matches));
            }
            if (token.isNoun()) {
                frames.ofName(token.lemma()).forEach(rule -> name(rule, token, matches));
            }
        }
        return matches;
    }

    // ---- verbs ----

    private void verb(Frames.Rule rule, Token verb, List<Match> matches) {
        Frame frame = rule.frame();
        boolean named = frame.verbs().stream().anyMatch(words -> isVerb(words, verb));
        if (!named) {
            return;
        }
        Slots slots = grammar.verb(verb.index());
        int trigger = verb.index();
        if (!frame.nouns().isEmpty()) {
            List<Integer> nouns = Stream.concat(slots.at(Slots.OBJECT).stream(), oblique(frame, slots))
                    .filter(head -> frame.nouns().stream().anyMatch(noun -> endsAt(noun, head)))
                    .toList();
            if (nouns.isEmpty()) {
                return;
            }
            slots.fill(grammar.noun(nouns.getFirst(), Set.of()));
        }
        if (!frame.clauses().isEmpty() && !clause(frame, slots, verb.index())) {
            return;
        }
        add(new Match(rule, trigger, slots, -1), matches);
    }

    /** "spoke <em>by phone</em>" */
    private Stream<Integer> oblique(Frame frame, Slots slots) {
        return Stream.of("by", "via", "over", "on", "for").flatMap(slot -> slots.at(slot).stream());
    }

    /** Fills the places below an infinitive that the frame asks for. */
    private boolean clause(Frame frame, Slots slots, int governor) {
        List<Integer> below = Stream.concat(
                        slots.at(Slots.CLAUSE).stream(),
                        sentence.under(governor, "acl", "acl:to", "advcl:to", "advcl").stream())
                .filter(each -> frame.clauses().contains(sentence.token(each).lemma()))
                .toList();
        for (int each : below) {
            Slots inner = grammar.verb(each);
            inner.all().forEach((slot, heads) -> slots.putAll(Slots.CLAUSE + "." + slot, heads));
        }
        return !below.isEmpty();
    }

    private boolean isVerb(String words, Token verb) {
        if (words.startsWith("be ")) {
            return words.equals("be " + verb.lemma()) && sentence.has(verb.index(), "aux:pass", "cop");
        }
        String[] parts = words.split(" ");
        if (parts.length == 1) {
            return words.equals(verb.lemma()) && !isOther(verb);
        }
        if (words.endsWith("-ed")) {
            return false;
        }
        for (int part = 1; part < parts.length; part++) {
            String wanted = parts[part];
            boolean there = sentence.under(verb.index()).stream()
                    .anyMatch(arc -> sentence.token(arc.dependent()).lemma().equals(wanted)
                            || arc.preposition().equals(wanted));
            if (!there) {
                return false;
            }
        }
        return true;
    }

    /** With a particle it is another verb: to break and to break off. */
    private boolean isOther(Token verb) {
        return sentence.has(verb.index(), "compound:prt");
    }

    private void adjective(Frames.Rule rule, Token adjective, List<Match> matches) {
        if (rule.frame().verbs().contains("be " + adjective.lemma())) {
            add(new Match(rule, adjective.index(), grammar.verb(adjective.index()), -1), matches);
        }
    }

    // ---- nouns ----

    private void noun(Frames.Rule rule, Token noun, List<Match> matches) {
        Frame frame = rule.frame();
        if (frame.nouns().stream().noneMatch(words -> endsAt(words, noun.index()))
                || sentence.mentionAt(noun.index()).isPresent()) {
            return;
        }
        Slots slots = grammar.noun(noun.index(), english.lightVerbs());
        if (!frame.clauses().isEmpty() && !clause(frame, slots, noun.index())) {
            return;
        }
        for (String giver : List.of("by", Slots.WHOSE, Slots.MODIFIER)) {
            if (!slots.has(Slots.SUBJECT) && !frame.slots().containsKey(giver)) {
                slots.putAll(
                        Slots.SUBJECT,
                        slots.at(giver).stream().filter(this::isNamed).toList());
            }
        }
        if (!slots.has(Slots.SUBJECT)) {
            slots.putAll(Slots.SUBJECT, slots.at("setting"));
        }
        add(new Match(rule, noun.index(), slots, -1), matches);
    }

    private boolean isNamed(int head) {
        return !phrases.parties(head).isEmpty();
    }

    // ---- names ----

    private void name(Frames.Rule rule, Token noun, List<Match> matches) {
        if (rule.frame().is().stream().noneMatch(words -> endsAt(words, noun.index()))) {
            return;
        }
        String longest = phrases.title(noun.index(), Set.copyOf(rule.frame().is()));
        if (longest.isEmpty()) {
            return;
        }
        for (int holder : holders(noun.index())) {
            var slots = new Slots();
            slots.put(Slots.SUBJECT, holder);
            named(rule.frame(), noun.index(), holder, slots);
            add(new Match(rule, noun.index(), slots, noun.index()), matches);
        }
    }

    /** Who is called so: what stands in apposition, what it is a title of, the subject of "is". */
    private List<Integer> holders(int noun) {
        var holders = new ArrayList<Integer>();
        for (Arc arc : sentence.over(noun)) {
            if (arc.governor() != Sentence.ROOT && arc.is("appos")) {
                holders.add(arc.governor());
            }
            if (arc.governor() != Sentence.ROOT
                    && arc.is("compound", "nmod", "dep", "amod")
                    && arc.governor() > noun
                    && sentence.token(arc.governor()).isProper()) {
                holders.add(arc.governor());
            }
        }
        holders.addAll(sentence.under(noun, "appos").stream()
                .filter(each -> sentence.token(each).isProper())
                .toList());
        if (sentence.has(noun, "cop")) {
            holders.addAll(sentence.under(noun, "nsubj"));
        }
        return holders.stream().distinct().toList();
    }

    private void named(Frame frame, int noun, int holder, Slots slots) {
        for (int each : List.of(noun, holder)) {
            for (Arc arc : sentence.under(each)) {
                int index = arc.dependent();
                boolean before = each == noun || index < noun;
                String place = switch (arc.relation()) {
                    case "nmod:poss" -> Slots.WHOSE;
                    case "amod", "compound", "nmod" -> Slots.MODIFIER;
                    default -> arc.kind().equals("nmod") && each == noun ? arc.preposition() : "";
                };
                if (!place.isEmpty() && before && index != holder && index != noun) {
                    boolean whole = List.of(Slots.WHOSE, Slots.MODIFIER, "of").contains(place)
                            && !frame.slots().containsKey(place);
                    slots.put(whole ? Slots.OBJECT : place, index);
                }
            }
        }
    }

    // ---- all ----

    private boolean endsAt(String words, int head) {
        String[] parts = words.split(" ");
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

    private static void add(Match match, List<Match> matches) {
        boolean filled = match.rule().frame().needs().stream().allMatch(match.slots()::has);
        if (filled) {
            matches.add(match);
        }
    }
}
