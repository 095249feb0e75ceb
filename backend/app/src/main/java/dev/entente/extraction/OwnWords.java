package dev.entente.extraction;

import dev.entente.fact.Status;
import java.util.Locale;
import java.util.stream.Stream;

/** What the auxiliaries, adverbs, adjectives and conjunctions of a word say of how what it tells is held to be true. */
final class OwnWords {
    private final Sentence sentence;
    private final English english;

    OwnWords(Sentence sentence, English english) {
        this.sentence = sentence;
        this.english = english;
    }

    /** @param first whether it is the word that tells of the fact, and not one above it */
    void read(int at, boolean first, Held held) {
        for (Arc arc : sentence.under(at)) {
            if (isUnreal(at, arc)) {
                held.unreal();
            }
            if (isNegated(arc, first)) {
                held.take(Status.DENIED);
            }
            if (arc.is("advmod", "amod", "compound")) {
                modified(arc.dependent(), held);
            }
        }
        if (isFuture(at) || isToBe(at) || isTimetabled(at)) {
            held.take(Status.PLANNED);
        }
        if (isConditional(at)) {
            conditional(at, held);
        }
        if (first && isProgressive(at) && held.is(Status.OCCURRED)) {
            held.take(Status.ONGOING);
        }
    }

    /** "<em>if</em> they meet", "<em>had</em> they met" */
    private boolean isUnreal(int at, Arc arc) {
        boolean mark = arc.is("mark", "advmod", "case", "cc")
                && english.status(Held.UNREAL).marks().contains(word(arc.dependent()));
        boolean inverted =
                arc.is("aux") && english.inverted().contains(word(arc.dependent())) && isInverted(at, arc.dependent());
        return mark || inverted || arc.is("advcl:if", "advcl:unless");
    }

    /** A condition without its "if" has its auxiliary before its subject. */
    private boolean isInverted(int verb, int auxiliary) {
        return sentence.under(verb, "nsubj", "nsubj:pass").stream()
                .anyMatch(subject -> auxiliary < subject && subject < verb);
    }

    /** "did <em>not</em> meet", "<em>no</em> weapons were sent", "is <em>no longer</em> sent" */
    private boolean isNegated(Arc arc, boolean first) {
        boolean itself = arc.is("advmod", "neg", "det", "cc:preconj", "case", "mark") && isNever(arc.dependent());
        boolean nobody = first && arc.kind().matches("nsubj|obj") && hasNever(arc.dependent());
        boolean adverb = arc.is("advmod") && !sentence.token(arc.dependent()).is("only") && hasNever(arc.dependent());
        return itself || nobody || adverb;
    }

    private boolean hasNever(int head) {
        return sentence.under(head, "det", "cc:preconj", "advmod", "neg").stream()
                .anyMatch(this::isNever);
    }

    private boolean isNever(int word) {
        return english.never().contains(word(word));
    }

    private void modified(int modifier, Held held) {
        String lemma = sentence.token(modifier).lemma();
        for (String name : english.statusWords()) {
            English.Cues cues = english.status(name);
            if (cues.modifiers().contains(word(modifier))
                    || cues.adverbs().contains(word(modifier))
                    || cues.modifiers().contains(lemma)) {
                held.take(name);
            }
        }
    }

    /** "<em>will</em> meet" */
    boolean isFuture(int verb) {
        return auxiliaries(verb).anyMatch(each -> english.future().contains(word(each)));
    }

    private Stream<Integer> auxiliaries(int verb) {
        return sentence.under(verb).stream()
                .filter(arc -> arc.kind().equals("aux"))
                .map(Arc::dependent);
    }

    private boolean isConditional(int verb) {
        return auxiliaries(verb)
                .map(each -> sentence.token(each).lemma())
                .anyMatch(lemma -> english.status(Held.UNREAL).modals().contains(lemma.equals("'d") ? "would" : lemma));
    }

    /** "announced that he would meet" tells of a plan; "could", "might" and a "would" of its own tell of nothing. */
    private void conditional(int verb, Held held) {
        boolean would = auxiliaries(verb).anyMatch(each -> sentence.token(each).is("would", "'d", "’d"));
        boolean reported = sentence.over(verb).stream()
                .filter(arc -> arc.kind().equals("ccomp") && arc.governor() != Sentence.ROOT)
                .map(arc -> sentence.token(arc.governor()))
                .anyMatch(above -> above.tag().equals("VBD")
                        && english.speech().announces().contains(above.lemma()));
        if (would && reported) {
            held.take(Status.PLANNED);
        } else {
            held.unreal();
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
        return english.days().contains(sentence.token(time).lemma())
                || sentence.under(time, "amod").stream()
                        .anyMatch(each -> english.status(Status.PLANNED.word())
                                .modifiers()
                                .contains(word(each)));
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

    private String word(int index) {
        return sentence.token(index).word().toLowerCase(Locale.ROOT);
    }
}
