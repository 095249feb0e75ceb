package dev.entente.extraction;

import dev.entente.fact.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells who says what a word of a sentence says: "an official told the broadcaster that …". */
final class Sources {
    private static final int STEPS = 12;
    private static final int TAIL = 7;

    /**
     * Who says so, nearest first.
     *
     * @param factive whether the nearest says it as something known, not as a claim of his own
     */
    record Said(List<Party> chain, boolean factive) {
        static final Said BY_NOBODY = new Said(List.of(), true);
    }

    private final Sentence sentence;
    private final English english;
    private final Phrases phrases;
    private final Grammar grammar;

    Sources(Sentence sentence, English english, Phrases phrases) {
        this.sentence = sentence;
        this.english = english;
        this.phrases = phrases;
        this.grammar = new Grammar(sentence);
    }

    Said of(int trigger) {
        var chain = new ArrayList<Party>();
        var factive = new ArrayList<Boolean>();
        var passed = new HashSet<Integer>();
        afterwards(trigger, chain, factive);
        int at = trigger;
        for (int step = 0; step < STEPS && at != Sentence.ROOT && passed.add(at); step++) {
            beside(at, chain, factive);
            Arc up = sentence.over(at).stream()
                    .filter(arc -> !arc.is("ref"))
                    .findFirst()
                    .orElse(new Arc(Sentence.ROOT, at, "root"));
            if (up.governor() != Sentence.ROOT && up.is("ccomp", "parataxis") && isSpeech(up.governor())) {
                speaker(up.governor(), chain, factive);
            }
            if (up.governor() != Sentence.ROOT
                    && up.is("acl")
                    && english.speech()
                            .nouns()
                            .contains(sentence.token(up.governor()).lemma())) {
                add(
                        chain,
                        factive,
                        phrases.owner(up.governor())
                                .map(entity -> List.of(new Party(entity, entity.name(), null, 1)))
                                .orElse(List.of()),
                        true);
            }
            at = up.governor();
        }
        return chain.isEmpty() ? Said.BY_NOBODY : new Said(List.copyOf(chain), factive.getFirst());
    }

    /** "…, two officials said.": the last words of a sentence, however the parser ties them to the rest. */
    private void afterwards(int trigger, List<Party> chain, List<Boolean> factive) {
        int last = sentence.tokens().size() - 1;
        while (last > 0 && !sentence.token(last).isVerb() && sentence.tokens().size() - last < TAIL) {
            last--;
        }
        Token verb = sentence.token(last);
        int comma = commaBefore(last, trigger);
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
        boolean alone = sentence.tokens().subList(comma, Math.max(comma, last)).stream()
                .noneMatch(token -> token.isVerb() || token.tag().startsWith("W")); // ", which Norland denies"
        if (finite && alone && isSpeech(last) && comma > trigger && !sentence.has(last, "acl:relcl")) {
            speaker(last, chain, factive);
        }
    }

    private int commaBefore(int last, int first) {
        int comma = last;
        while (comma > first && !sentence.token(comma).is(",", "”", "\"", "''")) {
            comma--;
        }
        return comma;
    }

    /** Who says "I" in what follows: whoever said something with a quotation mark or a colon in this sentence. */
    Optional<Entity> speaker() {
        boolean quotes = sentence.text().matches("(?s).*[\"“”:].*");
        return sentence.verbs()
                .filter(verb -> quotes && english.speech().announces().contains(verb.lemma()))
                .flatMap(verb -> sentence.under(verb.index(), "nsubj").stream())
                .flatMap(subject -> phrases.parties(subject).stream())
                .map(Party::entity)
                .filter(entity -> !entity.label().equals(Labels.GROUP))
                .findFirst();
    }

    private boolean isSpeech(int verb) {
        return english.speech().says().contains(sentence.token(verb).lemma());
    }

    /** "…, the ministry said", "according to the ministry", "as reported by the agency". */
    private void beside(int at, List<Party> chain, List<Boolean> factive) {
        for (Arc arc : sentence.under(at)) {
            int each = arc.dependent();
            if (arc.is("parataxis") && isSpeech(each)) {
                speaker(each, chain, factive);
            } else if (arc.is("obl:according_to", "nmod:according_to", "advcl:according_to")) {
                add(chain, factive, phrases.speakers(each), false);
            } else if (arc.kind().equals("advcl") && isSpeech(each) && isAs(each)) {
                speaker(each, chain, factive);
            }
        }
    }

    private boolean isAs(int verb) {
        return sentence.under(verb, "mark", "advmod", "case").stream()
                .anyMatch(mark -> sentence.token(mark).is("as"));
    }

    private void speaker(int verb, List<Party> chain, List<Boolean> factive) {
        Slots slots = grammar.verb(verb);
        List<Integer> subjects = slots.has(Slots.SUBJECT) ? slots.at(Slots.SUBJECT) : slots.at("by");
        boolean known = english.speech().factive().contains(grammar.lemma(verb));
        subjects.forEach(subject -> add(chain, factive, phrases.speakers(subject), known));
        Set<String> outlets = Set.of(Slots.OBJECT, Slots.INDIRECT, "to");
        if (sentence.token(verb).lemma().equals("tell")) {
            outlets.forEach(slot -> slots.at(slot)
                    .forEach(head -> phrases.parties(head).stream()
                            .filter(party -> party.isA(Labels.ORGANISATION))
                            .forEach(party -> add(chain, factive, List.of(party), known))));
        }
    }

    private static void add(List<Party> chain, List<Boolean> factive, List<Party> parties, boolean known) {
        for (Party party : parties) {
            if (chain.stream().noneMatch(there -> there.entity().equals(party.entity()))) {
                chain.add(party);
                factive.add(known);
            }
        }
    }
}
