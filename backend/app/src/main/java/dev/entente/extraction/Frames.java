package dev.entente.extraction;

import dev.entente.ontology.Frame;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every frame of the vocabulary by the word that may set it off. */
final class Frames {
    /** A frame, and whose it is. */
    record Rule(Relation relation, Frame frame) {
        /** Whether what somebody is called is the value of the fact. */
        boolean isOffice() {
            return List.of(Frame.VALUE).equals(frame.slots().get(Slots.TITLE));
        }
    }

    private final Map<String, List<Rule>> byVerb = new HashMap<>();
    private final Map<String, List<Rule>> byNoun = new HashMap<>();
    private final Map<String, List<Rule>> byName = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    Frames(Ontology ontology) {
        for (Relation relation : ontology.relations()) {
            for (Frame frame : relation.frames()) {
                add(new Rule(relation, frame));
            }
        }
    }

    private void add(Rule rule) {
        Frame frame = rule.frame();
        frame.verbs().forEach(verb -> put(byVerb, first(verb), rule));
        if (frame.verbs().isEmpty()) {
            frame.nouns().forEach(noun -> put(byNoun, last(noun), rule));
        }
        frame.is().forEach(name -> put(byName, last(name), rule));
        if (rule.relation().value() != null) {
            titles.addAll(frame.is());
        }
    }

    private static void put(Map<String, List<Rule>> index, String word, Rule rule) {
        List<Rule> rules = index.computeIfAbsent(word, none -> new ArrayList<>());
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
    }

    /** {@code be wary} is set off by the adjective. */
    private static String first(String words) {
        return words.startsWith("be ") ? words.substring(3) : words.split(" ", 2)[0];
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    List<Rule> ofVerb(String lemma) {
        return byVerb.getOrDefault(lemma, List.of());
    }

    List<Rule> ofNoun(String lemma) {
        return byNoun.getOrDefault(lemma, List.of());
    }

    List<Rule> ofName(String lemma) {
        return byName.getOrDefault(lemma, List.of());
    }

    /** What people in office are called. */
    Set<String> titles() {
        return titles;
    }
}
