package dev.entente.extraction;

import dev.entente.fact.Status;
import dev.entente.ontology.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What speaks for and against a claim having been read rightly: how much of each feature it has, by the features' names.
 */
record Evidence(Map<String, Double> features) {
    /** Makes sizes comparable with the features that are there or not. */
    private static final double WORDS = 40;

    private static final double SEVERAL = 5;

    Evidence {
        features = Map.copyOf(features);
    }

    /** @param said whether somebody is named who says so */
    static Evidence of(Sentence sentence, Filled filled, Map<Role, List<Party>> roles, Status status, boolean said) {
        Matcher.Match match = filled.match();
        var features = new TreeMap<String, Double>();
        features.put("relation:" + filled.relation().name(), 1.0);
        features.put("status:" + status.word(), 1.0);
        features.put("by:" + means(match), 1.0);
        roles.forEach((role, parties) -> features.put(role.word() + ":" + named(parties.getFirst()), 1.0));
        features.put("said", said ? 1.0 : 0);
        features.put("words", sentence.tokens().size() / WORDS);
        features.put("verbs", sentence.verbs().count() / SEVERAL);
        features.put("depth", depth(sentence, match.trigger()) / SEVERAL);
        features.put("apart", apart(sentence, match.trigger(), roles) / WORDS);
        return new Evidence(features);
    }

    private static String means(Matcher.Match match) {
        if (match.title() >= 0) {
            return "title";
        }
        return match.rule().frame().verbs().isEmpty() ? "noun" : "verb";
    }

    private static String named(Party party) {
        if (party.sure() >= 1) {
            return "name";
        }
        return party.sure() >= Party.DESCRIBED ? "description" : "reference";
    }

    /** How many words govern the one that says what happened. */
    private static double depth(Sentence sentence, int trigger) {
        int steps = 0;
        int at = trigger;
        while (at != Sentence.ROOT && steps < sentence.tokens().size()) {
            at = sentence.over(at).stream().mapToInt(Arc::governor).min().orElse(Sentence.ROOT);
            steps++;
        }
        return Math.min(steps, 2 * SEVERAL);
    }

    /** How many words lie between what happened and the farthest of those whom it concerns. */
    private static double apart(Sentence sentence, int trigger, Map<Role, List<Party>> roles) {
        return roles.values().stream()
                .mapToInt(parties -> at(sentence, parties.getFirst()))
                .filter(place -> place >= 0)
                .map(place -> Math.abs(place - trigger))
                .max()
                .orElse(0);
    }

    private static int at(Sentence sentence, Party party) {
        int offset = sentence.text().indexOf(party.mention());
        return offset < 0
                ? -1
                : sentence.tokens().stream()
                        .filter(token -> token.begin() - sentence.begin() <= offset)
                        .mapToInt(Token::index)
                        .max()
                        .orElse(-1);
    }
}
