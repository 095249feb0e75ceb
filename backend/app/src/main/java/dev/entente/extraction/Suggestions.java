package dev.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a second reader suggests of one article, by sentence. */
final class Suggestions {
    private final @Nullable SecondReader second;
    private final Map<Integer, List<Suggestion>> bySentence;

    private Suggestions(@Nullable SecondReader second, Map<Integer, List<Suggestion>> bySentence) {
        this.second = second;
        this.bySentence = bySentence;
    }

    /** @param second nobody where the rules read alone */
    static Suggestions of(@Nullable SecondReader second, List<Sentence> sentences) {
        if (second == null) {
            return new Suggestions(null, Map.of());
        }
        Map<Boolean, List<Suggestion>> placed = second
                .read(sentences.stream().map(Sentence::text).toList())
                .stream()
                .collect(Collectors.partitioningBy(each -> each.sentence() >= 0 && each.sentence() < sentences.size()));
        placed.getOrDefault(false, List.of()).forEach(each -> second.refused(Scrutiny.NOT_QUOTED));
        return new Suggestions(
                second,
                placed.getOrDefault(true, List.of()).stream().collect(Collectors.groupingBy(Suggestion::sentence)));
    }

    /** Opens the scrutiny of a sentence, where there is something to look at. */
    interface Opening {
        Scrutiny as(Reader reader);
    }

    /** What the rules have read of a sentence, and after it what is suggested beside and borne out by it. */
    List<Proposal> beside(List<Proposal> read, Sentence sentence, Opening opening) {
        List<Suggestion> here = bySentence.getOrDefault(sentence.number(), List.of());
        if (second == null || here.isEmpty()) {
            return read;
        }
        Scrutiny scrutiny = opening.as(Reader.second(second));
        var all = new ArrayList<>(read);
        for (Suggestion suggestion : here) {
            switch (scrutiny.of(suggestion, all)) {
                case Scrutiny.BorneOut(List<Proposal> more) -> all.addAll(more);
                case Scrutiny.Refused(String reason) -> second.refused(reason);
            }
        }
        return all;
    }
}
