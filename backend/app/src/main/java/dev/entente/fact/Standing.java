package dev.entente.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a fact's claims amounted to during a stretch of days. A fact's standings, in order, are its history: planned when
 * the first article came, occurred since the second.
 *
 * @param knownFrom the stretch's first day
 * @param knownUntil the first day after it, or null where it is the latest
 */
public record Standing(LocalDate knownFrom, @Nullable LocalDate knownUntil, Verdict verdict) {

    /**
     * The history that a fact's claims make, earliest first: a new standing on each day that changes what they amount to.
     * Days without any known claim have none. The order of claims has no influence.
     */
    public static List<Standing> history(Collection<Voice> voices) {
        List<Knowledge> known = voices.stream().map(Voice::known).toList();
        var history = new ArrayList<Standing>();
        @Nullable LocalDate since = null;
        @Nullable Verdict stood = null;
        for (LocalDate day : Knowledge.changes(known)) {
            Verdict verdict = at(day, voices).orElse(null);
            if (since != null && stood != null && !stood.equals(verdict)) {
                history.add(new Standing(since, day, stood));
            }
            if (verdict == null || !verdict.equals(stood)) {
                since = day;
            }
            stood = verdict;
        }
        if (since != null && stood != null) {
            history.add(new Standing(since, null, stood));
        }
        return history;
    }

    private static Optional<Verdict> at(LocalDate day, Collection<Voice> voices) {
        List<Voice> known =
                voices.stream().filter(voice -> voice.known().on(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Verdict.of(known));
    }
}
