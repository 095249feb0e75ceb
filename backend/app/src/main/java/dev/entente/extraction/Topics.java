package dev.entente.extraction;

import java.util.Locale;
import java.util.Optional;

/** What a phrase is about, as an entity of its own. */
final class Topics {
    private static final int WORDS = 7;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 120;

    private final Sentence sentence;
    private final Reading reading;
    private final English english;
    private final Wording wording;

    Topics(Sentence sentence, Reading reading, English english, Wording wording) {
        this.sentence = sentence;
        this.reading = reading;
        this.english = english;
        this.wording = wording;
    }

    /** What a phrase is about, as an entity of its own; nothing where it says nothing. */
    Optional<Party> of(int head) {
        Token token = sentence.token(head);
        if (token.tag().equals("VBG") || token.tag().equals("VB")) {
            return phraseTopic(head, head, lastOf(head));
        }
        if (!token.isNoun()
                || (english.unspecific().contains(token.lemma()) && !sentence.has(head, "acl:to"))
                || english.isKind("people", token.lemma())
                || english.isKind("forces", token.lemma())) {
            return Optional.empty();
        }
        if (english.containers().contains(token.lemma())
                && sentence.has(head, "nmod:of")
                && !wording.isMeasured(head)) {
            return of(sentence.under(head, "nmod:of").getFirst());
        }
        return phraseTopic(head, firstOf(head), wording.isMeasured(head) ? head : lastOf(head));
    }

    private Optional<Party> phraseTopic(int head, int first, int last) {
        String words = sentence.words(first, last);
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            return Optional.empty();
        }
        String noun = sentence.token(head).lemma();
        String label = english.isKind("agreement", noun)
                ? Labels.AGREEMENT
                : english.isKind("event", noun) ? Labels.EVENT : Labels.TOPIC;
        String prefix = label.toLowerCase(Locale.ROOT);
        String name = label.equals(Labels.TOPIC) ? words : wording.plainPhrase(head);
        return Optional.of(new Party(reading.introduce(label, prefix, name, null), words, null, Party.DESCRIBED));
    }

    private int firstOf(int head) {
        int first = head;
        for (Arc arc : sentence.under(head)) {
            if (arc.is("compound", "amod")
                    && arc.dependent() < first
                    && !wording.isEmpty(sentence.token(arc.dependent()))) {
                first = arc.dependent();
            }
        }
        return first;
    }

    private boolean isWhere(Arc arc) {
        return arc.is("nmod:in")
                && sentence.mentionAt(arc.dependent())
                        .filter(mention -> mention.isA(Labels.PLACE) || mention.isA(Labels.STATE))
                        .isPresent();
    }

    /** The last word of a phrase, with what it is to do: "plan <em>to move the port</em>". */
    private int lastOf(int head) {
        int last = lastBeside(head);
        return sentence.under(head, "acl:to").stream()
                .filter(verb -> verb - head < WORDS)
                .map(this::lastBeside)
                .max(Integer::compare)
                .filter(verb -> verb > last && verb - head < 2 * WORDS)
                .orElse(last);
    }

    private int lastBeside(int head) {
        int last = head;
        for (Arc arc : sentence.under(head)) {
            boolean what = sentence.token(head).isVerb()
                    ? arc.is("obj", "obl:to", "obl:with", "obl:from", "obl:on", "obl:for", "obl:against")
                    : arc.is("nmod:of", "nmod:in", "nmod:between", "nmod:for", "obj", "nmod:on", "nmod:against");
            if (what && !isWhere(arc) && arc.dependent() > last && arc.dependent() - head < WORDS) {
                last = arc.dependent();
            }
        }
        return last;
    }
}
