package dev.entente.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Stream;

/** A sentence's words and what depends on what among them, as CoreNLP tells it. */
record Analysis(List<CoreLabel> words, List<Arc> arcs) {
    /** The words that depend on nothing. */
    Stream<Integer> roots() {
        return arcs.stream().filter(arc -> arc.governor() == Sentence.ROOT).map(Arc::dependent);
    }

    boolean isTagged(int word, String pattern) {
        return words.get(word).tag().matches(pattern);
    }
}
