package dev.entente.extraction;

import dev.entente.fact.Status;
import dev.entente.fact.Time;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the date in a sentence that belongs to what a word of it says. */
final class Times {
    private static final int STEPS = 8;

    private final Sentence sentence;
    private final @Nullable LocalDate published;

    Times(Sentence sentence, @Nullable LocalDate published) {
        this.sentence = sentence;
        this.published = published;
    }

    /**
     * When it happened, as the text says; nothing where it does not say.
     *
     * @param trigger the word that says what happened
     */
    Optional<Time> of(int trigger, Status status) {
        boolean ahead = status == Status.PLANNED || status == Status.SOUGHT;
        int clause = clauseOf(trigger);
        return new Dates(published)
                .in(sentence.text(), ahead).stream()
                        .filter(found -> isOf(found, trigger, clause))
                        .map(Dates.Found::time)
                        .findFirst();
    }

    private boolean isOf(Dates.Found found, int trigger, int clause) {
        return sentence.tokens().stream()
                .filter(token -> token.begin() - sentence.begin() < found.end()
                        && found.begin() < token.end() - sentence.begin())
                .anyMatch(token -> {
                    int at = token.index();
                    for (int step = 0; step < STEPS && at != Sentence.ROOT; step++) {
                        if (at == trigger || at == clause) {
                            return true;
                        }
                        if (sentence.token(at).isVerb() && at != token.index()) {
                            return false;
                        }
                        at = sentence.over(at).stream()
                                .filter(arc -> !arc.is("ref"))
                                .mapToInt(Arc::governor)
                                .findFirst()
                                .orElse(Sentence.ROOT);
                    }
                    return false;
                });
    }

    private int clauseOf(int trigger) {
        int at = trigger;
        for (int step = 0;
                step < STEPS && at != Sentence.ROOT && !sentence.token(at).isVerb();
                step++) {
            at = sentence.over(at).stream()
                    .filter(arc -> !arc.is("ref"))
                    .mapToInt(Arc::governor)
                    .findFirst()
                    .orElse(Sentence.ROOT);
        }
        return at;
    }
}
