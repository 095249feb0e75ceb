package dev.entente.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who says so, at a sentence's end: "Norland has supplied Westria with radars, <em>Defence Minister Ada Lind said on
 * Monday</em>". The parser often ties the speaker to what he tells of, and both are misread then; the two halves, parsed
 * apart, are not.
 */
final class SaidLast {
    /** A clause is at least so long, in words. */
    private static final int CLAUSE = 4;

    private static final int LONGEST_SPEAKER = 12;
    private static final int LONGEST_CIRCUMSTANCE = 12;

    private final English english;
    private final Function<List<CoreLabel>, Analysis> parser;

    /** @param parser analyses words that it may change */
    SaidLast(English english, Function<List<CoreLabel>, Analysis> parser) {
        this.english = english;
        this.parser = parser;
    }

    /** The same, with what was tied across the comma put right. */
    Analysis mended(Analysis sentence) {
        OptionalInt comma = comma(sentence);
        if (comma.isEmpty() || isWhole(sentence, comma.getAsInt())) {
            return sentence;
        }
        Analysis told = told(sentence, comma.getAsInt());
        Analysis said = parser.apply(
                copied(sentence, comma.getAsInt() + 1, sentence.words().size()));
        boolean understood = told.roots().count() == 1
                && said.roots().count() == 1
                && said.roots().allMatch(root -> isSpeech(said, root));
        return understood ? joined(told, sentence.words().get(comma.getAsInt()), said) : sentence;
    }

    /** The last comma, where all after it says who said so. */
    private OptionalInt comma(Analysis sentence) {
        OptionalInt comma = IntStream.iterate(sentence.words().size() - 1, at -> at >= CLAUSE, at -> at - 1)
                .filter(at -> sentence.words().get(at).word().equals(","))
                .findFirst();
        return comma.isPresent() && saysWho(sentence, comma.getAsInt()) ? comma : OptionalInt.empty();
    }

    private boolean saysWho(Analysis sentence, int comma) {
        List<Integer> verbs = IntStream.range(comma + 1, sentence.words().size())
                .filter(at -> sentence.isTagged(at, "VB.*|MD"))
                .boxed()
                .toList();
        if (verbs.size() != 1 || !isSpeech(sentence, verbs.getFirst())) {
            return false;
        }
        int verb = verbs.getFirst();
        boolean speaker = IntStream.range(comma + 1, verb).anyMatch(at -> sentence.isTagged(at, "NN.*|PRP"))
                && IntStream.range(comma + 1, verb).noneMatch(at -> sentence.isTagged(at, "W.*|''|``"));
        boolean begins = sentence.isTagged(comma + 1, "NN.*|PRP.?|DT|JJ.?|CD");
        return speaker
                && begins
                && !sentence.isTagged(comma - 1, "''|``")
                && verb - comma <= LONGEST_SPEAKER
                && sentence.words().size() - verb <= LONGEST_CIRCUMSTANCE;
    }

    private boolean isSpeech(Analysis sentence, int verb) {
        return sentence.isTagged(verb, "VB[DZP]")
                && english.speech()
                        .announces()
                        .contains(sentence.words().get(verb).lemma());
    }

    /** Nothing is tied across the comma but what is said to the saying. */
    private static boolean isWhole(Analysis sentence, int comma) {
        List<Arc> across = sentence.arcs().stream()
                .filter(arc -> arc.governor() != Sentence.ROOT && !arc.is("punct"))
                .filter(arc -> (arc.governor() < comma) != (arc.dependent() < comma))
                .toList();
        return across.size() == 1 && across.getFirst().is("ccomp", "parataxis");
    }

    /** Closed with the full stop of the sentence, as the parser knows sentences. */
    private Analysis told(Analysis sentence, int comma) {
        List<CoreLabel> words = copied(sentence, 0, comma);
        CoreLabel stop = new CoreLabel(sentence.words().get(comma));
        stop.setWord(".");
        stop.setValue(".");
        stop.setOriginalText(".");
        words.add(stop);
        Analysis closed = parser.apply(words);
        return new Analysis(
                closed.words().subList(0, comma),
                closed.arcs().stream()
                        .filter(arc -> arc.governor() < comma && arc.dependent() < comma)
                        .toList());
    }

    private static List<CoreLabel> copied(Analysis sentence, int from, int to) {
        var words = new ArrayList<CoreLabel>();
        sentence.words().subList(from, to).forEach(word -> words.add(new CoreLabel(word)));
        return words;
    }

    private static Analysis joined(Analysis told, CoreLabel comma, Analysis said) {
        int offset = told.words().size() + 1;
        int verb = said.roots().findFirst().orElseThrow() + offset;
        var arcs = new ArrayList<Arc>();
        told.arcs().stream()
                .map(arc -> arc.governor() == Sentence.ROOT ? new Arc(verb, arc.dependent(), "ccomp") : arc)
                .forEach(arcs::add);
        said.arcs().stream()
                .map(arc -> new Arc(
                        arc.governor() == Sentence.ROOT ? Sentence.ROOT : arc.governor() + offset,
                        arc.dependent() + offset,
                        arc.relation()))
                .forEach(arcs::add);
        arcs.add(new Arc(verb, offset - 1, "punct"));
        return new Analysis(
                Stream.of(told.words(), List.of(comma), said.words())
                        .flatMap(List::stream)
                        .toList(),
                List.copyOf(arcs));
    }
}
