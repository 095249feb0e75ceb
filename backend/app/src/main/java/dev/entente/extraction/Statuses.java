package dev.entente.extraction;

import dev.entente.fact.Status;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells how a text holds to be true what a word of it says. Only what governs the word counts, clause by clause up to
 * the top: what stands beside it in another clause says nothing of it.
 */
final class Statuses {
    private static final int STEPS = 12;

    private static final Set<String> UPWARDS = Set.of(
            "xcomp",
            "ccomp",
            "obj",
            "iobj",
            "nsubj",
            "obl",
            "nmod",
            "acl",
            "csubj",
            "advcl",
            "parataxis",
            "appos",
            "conj",
            "dep");

    private final Sentence sentence;
    private final English english;
    private final Grammar grammar;
    private final OwnWords ownWords;

    Statuses(Sentence sentence, English english) {
        this.sentence = sentence;
        this.english = english;
        this.grammar = new Grammar(sentence);
        this.ownWords = new OwnWords(sentence, english);
    }

    /** The status of what a word says; nothing where the text does not hold it to be so at all. */
    Optional<Status> of(int trigger) {
        if (sentence.isQuestion() || isOrder()) {
            return Optional.empty();
        }
        var walk = new Walk();
        walk.up(trigger, 0);
        return walk.held.status();
    }

    /** The status of what a title says of its holder: what he does in the sentence says nothing of it, "is" does. */
    Optional<Status> ofTitle(int title) {
        if (sentence.has(title, "cop")
                || sentence.becoming(title, english.becoming()).isPresent()
                || sentence.appointing(title, english.appointing()).isPresent()) {
            return of(title);
        }
        var held = new Held();
        ownWords.read(title, true, held);
        return held.status();
    }

    /** "Meet them and say that …" orders, and tells of nothing. */
    private boolean isOrder() {
        return sentence.under(Sentence.ROOT).stream()
                .map(Arc::dependent)
                .anyMatch(root -> root == 0
                        && sentence.token(root).tag().matches("VBP?")
                        && !sentence.has(root, "nsubj", "nsubj:pass", "aux", "mark", "csubj"));
    }

    /** The way from a word to the top of its sentence. */
    private final class Walk {
        private final Held held = new Held();
        private final Set<Integer> passed = new HashSet<>();

        void up(int at, int steps) {
            if (at == Sentence.ROOT || steps > STEPS || !passed.add(at)) {
                return;
            }
            ownWords.read(at, steps == 0, held);
            sentence.over(at).stream()
                    .filter(arc -> arc.governor() != Sentence.ROOT)
                    .filter(arc -> !arc.is("ref"))
                    .min(Comparator.comparing(arc -> !arc.kind().equals("conj")))
                    .ifPresent(arc -> through(arc, steps));
        }

        private void through(Arc arc, int steps) {
            if (!UPWARDS.contains(arc.kind()) || arc.is("acl:relcl")) {
                return;
            }
            if (english.lacking().contains(arc.preposition())) {
                held.take(Status.DENIED); // "without sending troops"
            } else if (arc.is("advcl:by", "advcl:while")) {
                up(arc.governor(), steps + 1);
            } else if (isPurpose(arc)) {
                purpose(arc);
            } else if (arc.kind().equals("conj")) {
                joined(arc, steps);
            } else if (arc.kind().equals("obl") && !isContent(arc)) {
                beside(arc);
            } else {
                governed(arc);
                up(arc.governor(), steps + 1);
            }
        }

        /** "travelled there <em>to sign</em>"; "accused of signing" and "hinted at signing" tell what it is about. */
        private boolean isPurpose(Arc arc) {
            return arc.kind().equals("advcl") && !grammar.isCharge(arc, arc.dependent()) && !isComplement(arc);
        }

        private boolean isComplement(Arc arc) {
            return sentence.token(arc.dependent()).tag().equals("VBG")
                    && arc.is(
                            "advcl:at",
                            "advcl:about",
                            "advcl:on",
                            "advcl:against",
                            "advcl:to",
                            "advcl:toward",
                            "advcl:towards");
        }

        /** An adjunct stands on its own: "after a meeting", "during a visit". What is asked for does not. */
        private boolean isContent(Arc arc) {
            return arc.is("obl:for", "obl:on", "obl:to", "obl:of", "obl:about", "obl:in", "obl:with", "obl:against");
        }

        /** What is said of the meeting during which something happens; what came before the rest is no plan for that. */
        private void beside(Arc arc) {
            if (!arc.is("obl:after", "obl:following", "obl:since") || ownWords.isFuture(arc.governor())) {
                setting(arc.governor());
            }
        }

        /** If what happens meanwhile is to come, so is this. */
        private void setting(int governor) {
            var above = new Walk();
            above.passed.addAll(passed);
            above.up(governor, 1);
            above.held
                    .status()
                    .ifPresentOrElse(
                            status -> {
                                if (status == Status.PLANNED || status == Status.SOUGHT) {
                                    held.take(status);
                                }
                            },
                            held::unreal);
        }

        /** The second of two verbs shares the auxiliaries of the first, unless it has a subject of its own. */
        private void joined(Arc arc, int steps) {
            if (arc.preposition().equals("negcc")) {
                held.take(Status.DENIED); // "instead of sending troops"
            } else if (shares(arc)) {
                up(arc.governor(), steps + 1);
            } else {
                sentence.over(arc.governor()).stream()
                        .filter(above -> above.governor() != Sentence.ROOT
                                && above.kind().matches("ccomp|xcomp|advcl|acl"))
                        .findFirst()
                        .ifPresent(
                                above -> through(new Arc(above.governor(), arc.dependent(), above.relation()), steps));
            }
        }

        private boolean shares(Arc arc) {
            boolean own = sentence.under(arc.dependent()).stream()
                    .anyMatch(each -> each.kind().equals("aux"));
            boolean clause = sentence.under(arc.dependent(), "nsubj").stream().anyMatch(each -> each > arc.governor());
            String tag = sentence.token(arc.dependent()).tag();
            return !own && !clause && tag.equals(sentence.token(arc.governor()).tag());
        }

        /** "travelled there <em>to sign</em>": meant, not done; "met <em>to discuss</em>": done. */
        private void purpose(Arc arc) {
            boolean infinitive = sentence.token(arc.dependent()).tag().equals("VB")
                    && sentence.under(arc.dependent(), "mark").stream()
                            .anyMatch(mark -> sentence.token(mark).is("to"));
            if (!infinitive) {
                return;
            }
            if (english.purposeful().contains(sentence.token(arc.governor()).lemma())) {
                up(arc.governor(), 1);
            } else {
                held.take(Status.PLANNED);
            }
        }

        /** What a governing word makes of what it governs: "<em>plans</em> to meet", "<em>denied</em> the attack". */
        private void governed(Arc arc) {
            Token above = sentence.token(arc.governor());
            if (arc.is("obj", "nsubj:pass")
                    && english.dismissals().contains(grammar.lemma(arc.governor()))
                    && english.charges()
                            .contains(sentence.token(arc.dependent()).lemma())) {
                held.take(Status.DENIED); // "rejected the claim that it had sent troops"
                return;
            }
            if (arc.is("obl:for", "xcomp") && english.motion().contains(above.lemma())) {
                held.take(Status.PLANNED); // "arrived for talks", "rushed there to confer"
            }
            if (arc.kind().equals("nsubj") && !arc.is("nsubj:pass") && above.isVerb()) {
                if (english.failing().contains(grammar.lemma(arc.governor()))) {
                    held.take(Status.DENIED); // "the talks failed"
                }
                return;
            }
            boolean bears = !arc.kind().equals("nmod")
                    || arc.is("nmod:of", "nmod:for", "nmod:on", "nmod:to", "nmod:about", "nmod:against");
            if (bears && !arc.is("obl:in", "obl:with")) {
                cues(arc, above);
            }
        }

        private void cues(Arc arc, Token above) {
            String lemma = above.isVerb() ? grammar.lemma(arc.governor()) : above.lemma();
            boolean state = !above.isVerb() || sentence.has(arc.governor(), "aux:pass");
            boolean clause = arc.is("xcomp", "advcl", "acl", "csubj", "ccomp");
            for (String name : english.statusWords()) {
                Set<String> governors = english.status(name).governors();
                if (governors.contains(lemma)) {
                    if (!isOfThing(name, arc, above)) {
                        held.take(name);
                    }
                } else if (state && clause && governors.contains(lemma + " to")) {
                    held.take(name); // "is set to"
                }
            }
        }

        /** Who thinks of a thing does not doubt that it is: "considered the treaty", "argued for talks". */
        private boolean isOfThing(String name, Arc arc, Token above) {
            boolean belief =
                    List.of(Status.OPINION.word(), Status.ALLEGED.word()).contains(name);
            boolean nominal = arc.is("obj", "nsubj:pass", "nmod:of", "obl:for", "obl:of", "obl:on");
            return belief && nominal && !above.isNoun();
        }
    }
}
