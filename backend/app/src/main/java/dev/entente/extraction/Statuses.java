package dev.entente.extraction;

import dev.entente.fact.Status;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells how a text holds to be true what a word of it says. Only what governs the word counts, clause by clause up to
 * the top: what stands beside it in another clause says nothing of it.
 */
final class Statuses {
    /** From the least to the most that takes away from a fact. */
    private static final List<Status> ORDER = List.of(
            Status.OCCURRED,
            Status.ONGOING,
            Status.ALLEGED,
            Status.RUMOURED,
            Status.PLANNED,
            Status.OPINION,
            Status.SOUGHT,
            Status.DENIED);

    private static final String UNREAL = "unreal";
    private static final int STEPS = 12;

    private final Sentence sentence;
    private final English english;
    private final Grammar grammar;

    Statuses(Sentence sentence, English english) {
        this.sentence = sentence;
        this.english = english;
        this.grammar = new Grammar(sentence);
    }

    /** The status of what a word says; nothing where the text does not hold it to be so at all. */
    Optional<Status> of(int trigger) {
        if (sentence.isQuestion() || isOrder()) {
            return Optional.empty();
        }
        var walk = new Walk();
        walk.up(trigger, 0);
        return walk.result();
    }

    /** The status of what a title says of its holder: what he does in the sentence says nothing of it, "is" does. */
    Optional<Status> ofTitle(int title) {
        if (sentence.has(title, "cop")) {
            return of(title);
        }
        var walk = new Walk();
        walk.own(title, 0);
        return walk.result();
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
        private Status status = Status.OCCURRED;
        private boolean unreal;
        private final Set<Integer> passed = new HashSet<>();

        Optional<Status> result() {
            return unreal ? Optional.empty() : Optional.of(status);
        }

        void up(int at, int steps) {
            if (at == Sentence.ROOT || steps > STEPS || !passed.add(at)) {
                return;
            }
            own(at, steps);
            sentence.over(at).stream()
                    .filter(arc -> arc.governor() != Sentence.ROOT)
                    .filter(arc -> !arc.is("ref"))
                    .min(Comparator.comparing(arc -> !arc.kind().equals("conj")))
                    .ifPresent(arc -> through(arc, steps));
        }

        /** What a word's own auxiliaries, adverbs, adjectives and conjunctions say. */
        private void own(int at, int steps) {
            boolean future = false;
            boolean conditional = false;
            for (Arc arc : sentence.under(at)) {
                Token token = sentence.token(arc.dependent());
                String word = token.word().toLowerCase(Locale.ROOT);
                if (arc.kind().equals("aux") && english.future().contains(word)) {
                    future = true;
                }
                if (arc.kind().equals("aux")
                        && english.status(UNREAL)
                                .modals()
                                .contains(token.lemma().equals("'d") ? "would" : token.lemma())) {
                    conditional = true;
                }
                if (arc.is("mark", "advmod", "case", "cc")
                        && english.status(UNREAL).marks().contains(word)) {
                    unreal = true;
                }
                if (arc.is("advmod", "neg", "det", "cc:preconj", "case", "mark")
                        && english.never().contains(word)) {
                    take(Status.DENIED);
                }
                if (steps == 0 && arc.kind().matches("nsubj|obj") && isNone(arc.dependent())) {
                    take(Status.DENIED);
                }
                if (arc.is("aux") && english.inverted().contains(word) && isInverted(at, arc.dependent())) {
                    unreal = true;
                }
                if (arc.is("advmod") && !token.is("only") && isNone(arc.dependent())) {
                    take(Status.DENIED); // "no longer"
                }
                if (arc.is("advmod", "amod", "compound")) {
                    modified(word, token.lemma());
                }
                if (arc.is("nmod:poss") && steps == 0) {
                    continue;
                }
                if (arc.is("advcl:if", "advcl:unless")) {
                    unreal = true;
                }
            }
            if (future) {
                take(Status.PLANNED);
            }
            if (conditional) {
                conditional(at);
            }
            if (isToBe(at) || isTimetabled(at)) {
                take(Status.PLANNED);
            }
            if (isProgressive(at) && status == Status.OCCURRED && steps == 0) {
                take(Status.ONGOING);
            }
        }

        /** "<em>no</em> weapons were sent", "<em>neither</em> of them met" */
        private boolean isNone(int head) {
            return sentence.under(head, "det", "cc:preconj", "advmod", "neg").stream()
                    .anyMatch(each ->
                            english.never().contains(sentence.token(each).word().toLowerCase(Locale.ROOT)));
        }

        /** "<em>Had</em> Norland attacked, …": a condition without its "if". */
        private boolean isInverted(int verb, int auxiliary) {
            return sentence.under(verb, "nsubj", "nsubj:pass").stream()
                    .anyMatch(subject -> auxiliary < subject && subject < verb);
        }

        /** "announced that he would meet" tells of a plan; "could", "might" and a "would" of its own tell of nothing. */
        private void conditional(int at) {
            boolean would = sentence.under(at).stream()
                    .filter(arc -> arc.kind().equals("aux"))
                    .anyMatch(arc -> sentence.token(arc.dependent()).is("would", "'d", "’d"));
            boolean reported = sentence.over(at).stream()
                    .anyMatch(arc -> arc.kind().equals("ccomp")
                            && arc.governor() != Sentence.ROOT
                            && english.speech()
                                    .announces()
                                    .contains(sentence.token(arc.governor()).lemma())
                            && sentence.token(arc.governor()).tag().equals("VBD"));
            if (would && reported) {
                take(Status.PLANNED);
            } else {
                unreal = true;
            }
        }

        private void modified(String word, String lemma) {
            for (String name : english.statusWords()) {
                English.Cues cues = english.status(name);
                if (cues.modifiers().contains(word)
                        || cues.adverbs().contains(word)
                        || cues.modifiers().contains(lemma)) {
                    take(name);
                }
            }
        }

        private void through(Arc arc, int steps) {
            int governor = arc.governor();
            Token above = sentence.token(governor);
            switch (arc.kind()) {
                case "xcomp",
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
                        "dep" -> {
                    if (arc.kind().equals("acl") && arc.preposition().equals("relcl")) {
                        return;
                    }
                    if (english.lacking().contains(arc.preposition())) {
                        take(Status.DENIED); // "without sending troops"
                        return;
                    }
                    if (arc.is("advcl:by", "advcl:while")) {
                        up(governor, steps + 1);
                        return;
                    }
                    if (arc.kind().equals("advcl") && !grammar.isCharge(arc, arc.dependent()) && !isComplement(arc)) {
                        purpose(arc, above);
                        return;
                    }
                    if (arc.kind().equals("conj")) {
                        joined(arc, steps);
                        return;
                    }
                    if (arc.kind().equals("obl") && !isContent(arc)) {
                        if (!isAfter(arc) || isFuture(governor)) {
                            setting(governor);
                        }
                        return;
                    }
                    if (arc.is("obl:for") && english.motion().contains(above.lemma())) {
                        take(Status.PLANNED); // "arrived for talks"
                    }
                    if (!arc.is("obl:in", "obl:with")) {
                        governed(arc, above);
                    }
                    up(governor, steps + 1);
                }
                default -> {}
            }
        }

        /** An adjunct stands on its own: "after a meeting", "during a visit". What is asked for does not. */
        private boolean isContent(Arc arc) {
            return arc.is("obl:for", "obl:on", "obl:to", "obl:of", "obl:about", "obl:in", "obl:with", "obl:against");
        }

        /** "hinted <em>at</em> sending", "warned <em>against</em> sending": what the verb is about. */
        private boolean isComplement(Arc arc) {
            return sentence.token(arc.dependent()).tag().equals("VBG")
                    && arc.is("advcl:at", "advcl:about", "advcl:on", "advcl:against", "advcl:to", "advcl:toward");
        }

        /** "agreed to return <em>after</em> the talks": what came first is no plan. */
        private boolean isAfter(Arc arc) {
            return arc.is("obl:after", "obl:following", "obl:since");
        }

        private boolean isFuture(int verb) {
            return sentence.under(verb, "aux").stream()
                    .anyMatch(aux ->
                            english.future().contains(sentence.token(aux).word().toLowerCase(Locale.ROOT)));
        }

        /** What is said of the meeting during which something happens: if that is to come, so is this. */
        private void setting(int governor) {
            var above = new Walk();
            above.passed.addAll(passed);
            above.up(governor, 1);
            if (above.unreal) {
                unreal = true;
            } else if (above.status == Status.PLANNED || above.status == Status.SOUGHT) {
                take(above.status);
            }
        }

        /** The second of two verbs shares the auxiliaries of the first, unless it has a subject of its own. */
        private void joined(Arc arc, int steps) {
            if (arc.preposition().equals("negcc")) {
                take(Status.DENIED); // "instead of sending troops"
                return;
            }
            boolean own = sentence.under(arc.dependent()).stream()
                    .anyMatch(each -> each.kind().equals("aux"));
            boolean clause = sentence.has(arc.dependent(), "nsubj")
                    && sentence.under(arc.dependent(), "nsubj").stream().anyMatch(each -> each > arc.governor());
            if (!own
                    && !clause
                    && sentence.token(arc.dependent())
                            .tag()
                            .equals(sentence.token(arc.governor()).tag())) {
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

        /** "travelled there <em>to sign</em>": meant, not done; "met <em>to discuss</em>": done. */
        private void purpose(Arc arc, Token above) {
            boolean infinitive = sentence.token(arc.dependent()).tag().equals("VB")
                    && sentence.has(arc.dependent(), "mark")
                    && sentence.under(arc.dependent(), "mark").stream()
                            .anyMatch(mark -> sentence.token(mark).is("to"));
            if (infinitive && !english.purposeful().contains(above.lemma())) {
                take(Status.PLANNED);
            }
            if (infinitive && english.purposeful().contains(above.lemma())) {
                up(arc.governor(), 1);
            }
        }

        private void governed(Arc arc, Token above) {
            if (arc.kind().equals("nsubj") && !arc.is("nsubj:pass") && above.isVerb()) {
                subjectOf(above);
                return;
            }
            if (arc.kind().equals("nmod")
                    && !arc.is("nmod:of", "nmod:for", "nmod:on", "nmod:to", "nmod:about", "nmod:against")) {
                return;
            }
            String lemma = above.isVerb() ? grammar.lemma(arc.governor()) : above.lemma();
            for (String name : english.statusWords()) {
                Set<String> governors = english.status(name).governors();
                boolean be = above.isVerb() && sentence.has(arc.governor(), "aux:pass");
                if (governors.contains(lemma)) {
                    take(name, arc, above);
                } else if ((be || !above.isVerb())
                        && governors.contains(lemma + " to")
                        && arc.is("xcomp", "advcl", "acl", "csubj", "ccomp")) {
                    take(name);
                }
            }
        }

        /** "the talks failed", "a meeting is planned". */
        private void subjectOf(Token verb) {
            if (english.failing().contains(grammar.lemma(verb.index()))) {
                take(Status.DENIED);
            }
        }

        private void take(String name, Arc arc, Token above) {
            boolean belief = name.equals(Status.OPINION.word()) || name.equals(Status.ALLEGED.word());
            boolean nominal = arc.is("obj", "nsubj:pass", "nmod:of", "obl:for", "obl:of", "obl:on");
            if (belief && nominal && !above.isNoun()) {
                return;
            }
            take(name);
        }

        private void take(String name) {
            if (name.equals(UNREAL)) {
                unreal = true;
            } else {
                take(Status.ofWord(name));
            }
        }

        private void take(Status other) {
            if (status == Status.DENIED && other == Status.DENIED) {
                unreal = true;
            }
            if (ORDER.indexOf(other) > ORDER.indexOf(status)) {
                status = other;
            }
        }

        /** "is to meet", "are due to meet". */
        private boolean isToBe(int at) {
            boolean infinitive = sentence.under(at, "mark").stream()
                    .anyMatch(mark -> sentence.token(mark).is("to"));
            boolean be = sentence.under(at, "cop", "aux").stream()
                    .anyMatch(each -> sentence.token(each).is("is", "are", "was", "were", "am"));
            return infinitive && be;
        }

        /** "arrives <em>Sunday</em>": what the present tense gives a day is to come. */
        private boolean isTimetabled(int at) {
            Token verb = sentence.token(at);
            boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
            return present
                    && !english.speech().says().contains(verb.lemma())
                    && (isTimeClause(at)
                            || sentence.under(at, "obl:tmod", "obl:on", "nmod:tmod", "obl:in").stream()
                                    .anyMatch(this::isToCome));
        }

        private boolean isToCome(int time) {
            return english.days().contains(sentence.token(time).lemma().toLowerCase(Locale.ROOT))
                    || sentence.under(time, "amod").stream()
                            .anyMatch(each -> english.status(Status.PLANNED.word())
                                    .modifiers()
                                    .contains(sentence.token(each).word().toLowerCase(Locale.ROOT)));
        }

        /** "<em>before</em> Norland delivers the radars" */
        private boolean isTimeClause(int verb) {
            return sentence.under(verb, "mark").stream()
                    .anyMatch(mark -> sentence.token(mark).is("before", "until", "once", "till"));
        }

        private boolean isProgressive(int at) {
            return sentence.token(at).tag().equals("VBG")
                    && sentence.under(at, "aux").stream()
                            .anyMatch(aux -> sentence.token(aux).lemma().equals("be"));
        }
    }
}
