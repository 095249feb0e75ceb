package dev.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the places around verbs and nouns out of a sentence's dependencies, active, passive, relative, nominal alike. */
final class Grammar {
    private static final int STEPS = 6;

    private final Sentence sentence;

    Grammar(Sentence sentence) {
        this.sentence = sentence;
    }

    // ---- verbs ----

    /** Around a verb. */
    Slots verb(int verb) {
        var slots = new Slots();
        boolean passive = isPassive(verb);
        Set<Integer> relative = relativeSubjects(verb);
        for (Arc arc : sentence.under(verb)) {
            int each = arc.dependent();
            switch (arc.kind()) {
                case "nsubj" -> slots.put(arc.preposition().startsWith("pass") ? Slots.OBJECT : Slots.SUBJECT, each);
                case "obj" -> slots.put(relative.contains(each) ? Slots.SUBJECT : Slots.OBJECT, each);
                case "iobj" -> slots.put(Slots.INDIRECT, each);
                case "obl", "nmod" -> slots.put(preposition(arc, each), each);
                case "xcomp", "ccomp" -> {
                    slots.put(Slots.CLAUSE, each);
                    if (isInfinitive(each)) {
                        slots.put(Slots.INFINITIVE, each);
                    }
                }
                default -> {}
            }
        }
        if (passive) {
            slots.putAll(Slots.SUBJECT, slots.at("by"));
            if (slots.has(Slots.OBJECT) && sentence.has(verb, "obj")) {
                passiveOfTwoObjects(verb, slots);
            }
        }
        participle(verb, slots);
        ofObjects(slots);
        if (!slots.has(Slots.INDIRECT) && !slots.has("to") && !passive) {
            indirect(verb, slots);
        }
        if (!slots.has(Slots.SUBJECT) && !passive) {
            slots.putAll(Slots.SUBJECT, subjectAbove(verb, 0));
        }
        return slots;
    }

    /** "accusations <em>that</em> they armed rebels" */
    private boolean isThat(int verb) {
        return sentence.under(verb, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).is("that"));
    }

    private boolean isInfinitive(int verb) {
        return sentence.under(verb, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).is("to"));
    }

    private Set<Integer> relativeSubjects(int verb) {
        return sentence.over(verb).stream()
                .filter(arc -> arc.is("acl:relcl") && isSubjectOfRelative(verb, arc.governor()))
                .map(Arc::governor)
                .collect(Collectors.toSet());
    }

    /** "sent <em>Westria</em> howitzers" is often taken for howitzers of Westria's. */
    private void indirect(int verb, Slots slots) {
        for (int object : slots.at(Slots.OBJECT)) {
            sentence.mentionAt(verb + 1)
                    .filter(mention -> mention.isA(Labels.STATE) || mention.isA(Labels.ORGANISATION))
                    .filter(mention -> sentence.token(verb + 1).isProper() && object > verb + 1)
                    .ifPresent(mention -> slots.put(Slots.INDIRECT, verb + 1));
        }
    }

    /** "Ukraine was given tanks": its subject is to whom. */
    private void passiveOfTwoObjects(int verb, Slots slots) {
        slots.putAll(Slots.INDIRECT, sentence.under(verb, "nsubj:pass"));
        slots.removeIf(Slots.OBJECT, head -> sentence.under(verb, "nsubj:pass").contains(head));
    }

    private boolean isPassive(int verb) {
        return sentence.has(verb, "aux:pass", "nsubj:pass", "obl:agent")
                || (sentence.token(verb).tag().equals("VBN")
                        && sentence.over(verb).stream().anyMatch(arc -> arc.is("acl")))
                || (sentence.token(verb).tag().equals("VBN")
                        && !sentence.has(verb, "aux", "nsubj")
                        && sentence.has(verb, "obl:by"));
    }

    /** "missiles <em>supplied</em> by Iran", "talks <em>aimed</em> at", "missiles Iran <em>sent</em>". */
    private void participle(int verb, Slots slots) {
        for (Arc arc : sentence.over(verb)) {
            if (arc.governor() == Sentence.ROOT) {
                continue;
            }
            if (arc.is("acl", "amod") && sentence.token(verb).tag().equals("VBN")) {
                hyphenated(verb, slots);
                slots.put(Slots.OBJECT, arc.governor());
            } else if (arc.is("acl") && sentence.token(verb).tag().equals("VBG")) {
                slots.put(Slots.SUBJECT, arc.governor());
            } else if (arc.is("advcl", "advmod") && isFronted(verb)) {
                slots.putAll(Slots.OBJECT, ownSubject(arc.governor()));
            } else if (arc.is("acl:relcl")
                    && !slots.has(Slots.OBJECT)
                    && slots.has(Slots.SUBJECT)
                    && !slots.at(Slots.SUBJECT).contains(arc.governor())) {
                slots.put(Slots.OBJECT, arc.governor());
            }
        }
        if (slots.at(Slots.SUBJECT).size() > 1) {
            slots.removeIf(Slots.SUBJECT, head -> sentence.token(head).is("that", "which", "who", "whom"));
        }
    }

    /** "<em>Alarmed</em> by the pact, Norland …": done to the subject that follows. */
    private boolean isFronted(int verb) {
        return sentence.token(verb).tag().equals("VBN")
                && sentence.has(verb, "obl:by", "obl:agent")
                && !sentence.has(verb, "nsubj", "nsubj:pass", "aux", "mark", "obj");
    }

    /** "the <em>Iran-backed</em> movement": who does so stands before a hyphen. */
    private void hyphenated(int verb, Slots slots) {
        for (Arc arc : sentence.under(verb)) {
            boolean hyphen = arc.dependent() + 1 < sentence.tokens().size()
                    && sentence.token(arc.dependent() + 1).is("-");
            if (arc.dependent() < verb && hyphen) {
                slots.put(Slots.SUBJECT, arc.dependent());
            }
        }
    }

    /** "Westria, <em>which</em> does not belong": the word after the pronoun is no other subject, so it is this one. */
    private boolean isSubjectOfRelative(int verb, int noun) {
        List<Integer> pronouns = sentence.under(noun, "ref");
        return !pronouns.isEmpty()
                && !sentence.has(verb, "nsubj", "nsubj:pass")
                && sentence.token(pronouns.getFirst()).is("which", "who", "that");
    }

    /** "supplied missiles <em>to Russia</em>" is often taken for missiles to Russia. */
    private void ofObjects(Slots slots) {
        var below = new Slots();
        for (int object : new ArrayList<>(slots.at(Slots.OBJECT))) {
            for (Arc arc : sentence.under(object)) {
                if (arc.is(
                        "nmod:of",
                        "nmod:to",
                        "nmod:with",
                        "nmod:from",
                        "nmod:on",
                        "nmod:for",
                        "nmod:over",
                        "nmod:about",
                        "nmod:in",
                        "nmod:against",
                        "nmod:at",
                        "nmod:into",
                        "nmod:between")) {
                    below.put(arc.preposition(), arc.dependent());
                }
            }
        }
        slots.fill(below);
    }

    private String preposition(Arc arc, int head) {
        String preposition = arc.preposition();
        if (preposition.equals("agent")) {
            return "by";
        }
        if (!preposition.isEmpty()) {
            return preposition;
        }
        return sentence.under(head, "case").stream()
                .map(each -> sentence.token(each).lemma())
                .findFirst()
                .orElse("when");
    }

    /** The subject of a verb that has none of its own: that of the verb above it or beside it. */
    private List<Integer> subjectAbove(int verb, int steps) {
        if (steps > STEPS) {
            return List.of();
        }
        for (Arc arc : sentence.over(verb)) {
            if (arc.governor() == Sentence.ROOT) {
                continue;
            }
            List<Integer> charged =
                    isCharge(arc, verb) ? sentence.under(arc.governor(), "obj", "nsubj:pass") : List.of();
            if (!charged.isEmpty()) {
                return charged;
            }
            boolean joined = arc.kind().equals("conj")
                    || arc.kind().equals("xcomp")
                    || arc.kind().equals("advcl");
            if (joined && (arc.kind().equals("advcl") ? !sentence.has(verb, "nsubj") : true)) {
                List<Integer> subjects = sentence.token(arc.governor()).isVerb() || sentence.has(arc.governor(), "cop")
                        ? ownSubject(arc.governor())
                        : List.of();
                return subjects.isEmpty() ? subjectAbove(arc.governor(), steps + 1) : subjects;
            }
            if (arc.kind().equals("obl") && sentence.token(verb).tag().equals("VBG")) {
                List<Integer> subjects = ownSubject(arc.governor());
                return subjects.isEmpty() ? subjectAbove(arc.governor(), steps + 1) : subjects;
            }
            if (arc.is("acl", "acl:to") && sentence.token(arc.governor()).isNoun()) {
                return subjectOfNoun(arc.governor());
            }
        }
        return List.of();
    }

    /** "accused her <em>of lying</em>", "kept him <em>from leaving</em>": it is the object who does so. */
    boolean isCharge(Arc arc, int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && arc.is("advcl:of", "advcl:for", "advcl:from", "advcl:into", "obl:of", "obl:for", "obl:from");
    }

    /** "Iran's readiness <em>to share</em>", "Iran expressed readiness <em>to share</em>". */
    List<Integer> subjectOfNoun(int noun) {
        List<Integer> owners = sentence.under(noun, "nmod:poss", "nmod:by");
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Integer> states = sentence.under(noun, "amod", "compound").stream()
                .filter(each -> sentence.mentionAt(each)
                        .filter(mention -> mention.isA(Labels.STATE))
                        .isPresent())
                .toList();
        if (!states.isEmpty()) {
            return states; // "a Norland plan to share it"
        }
        for (Arc arc : sentence.over(noun)) {
            if (arc.governor() != Sentence.ROOT
                    && arc.is("obj", "obl", "obl:in", "obl:with", "obl:for", "obl:during", "obl:on", "xcomp")
                    && sentence.token(arc.governor()).isVerb()) {
                List<Integer> own = ownSubject(arc.governor());
                return own.isEmpty() ? subjectAbove(arc.governor(), 1) : own;
            }
        }
        return List.of();
    }

    /**
     * The subjects of the verb under whose clause a word is the subject, where it is a verb of saying or what happens
     * meanwhile: "<em>they</em> say they left", "<em>the plane</em> fell as it turned".
     */
    List<Integer> speakersOver(int subject, Set<String> saying) {
        for (Arc arc : sentence.over(subject)) {
            int at = arc.kind().equals("nsubj") ? arc.governor() : Sentence.ROOT;
            for (int step = 0; step < STEPS && at != Sentence.ROOT; step++) {
                Arc up = sentence.over(at).stream()
                        .filter(each -> each.kind().matches("ccomp|conj|advcl|root"))
                        .findFirst()
                        .orElse(new Arc(Sentence.ROOT, at, "root"));
                boolean says = up.kind().equals("ccomp")
                        && up.governor() != Sentence.ROOT
                        && saying.contains(sentence.token(up.governor()).lemma());
                boolean beside = up.kind().equals("advcl") && up.governor() < subject;
                if ((says || beside) && !ownSubject(up.governor()).isEmpty()) {
                    return ownSubject(up.governor());
                }
                at = up.governor();
            }
        }
        return List.of();
    }

    List<Integer> ownSubject(int verb) {
        return sentence.under(verb, "nsubj", "nsubj:xsubj", isPassive(verb) ? "obl:agent" : "nsubj", "nsubj:pass");
    }

    // ---- nouns ----

    /**
     * Around a noun that says what happened.
     *
     * @param light verbs under which its subject is theirs: "<em>paid</em> a visit"
     * @param counts nouns that count what follows: "a <em>round</em> of talks"
     * @param charging verbs whose object has done it: "<em>blamed</em> Westria for the attack"
     */
    Slots noun(int noun, Set<String> light, Set<String> counts, Set<String> charging) {
        var slots = new Slots();
        around(noun, slots);
        for (String about : List.of("on", "about", "over")) {
            slots.at(about)
                    .forEach(
                            topic -> sentence.under(topic, "nmod:between").forEach(side -> slots.put("between", side)));
        }
        byWhom(noun, slots);
        if (sentence.has(noun, "cop") && sentence.has(noun, "case")) {
            slots.putAll(Slots.SUBJECT, sentence.under(noun, "nsubj")); // "<em>both</em> are in talks"
        }
        for (Arc arc : sentence.over(whole(noun, counts))) {
            if (arc.governor() == Sentence.ROOT) {
                continue;
            }
            if (!sentence.token(arc.governor()).isVerb()) {
                if (arc.is("nmod:with")) {
                    slots.put(Slots.BEARER, arc.governor());
                }
                if (arc.is("nmod:in", "nmod:during") && !slots.has(Slots.WHOSE)) {
                    slots.putAll(Slots.SETTING, subjectOfNoun(arc.governor()));
                }
                continue;
            }
            String lemma = lemma(arc.governor());
            boolean object = arc.is("obj", "nsubj:pass");
            if (arc.is("nsubj") && light.contains(lemma)) {
                slots.fill(placesBeside(noun, arc.governor())); // "fighting <em>broke out between</em> them"
            } else if (object && light.contains(lemma)) {
                Slots verb = verb(arc.governor());
                slots.putAll(Slots.SUBJECT, verb.at(Slots.SUBJECT));
                verb.all().forEach((slot, heads) -> {
                    if (!slot.equals(Slots.OBJECT) && !slots.has(slot)) {
                        slots.putAll(
                                slot,
                                heads.stream().filter(head -> head != noun).toList());
                    }
                });
            } else if (arc.is("obl:for")
                    && charging.contains(lemma)
                    && !whom(arc.governor()).isEmpty()) {
                slots.putAll(Slots.SUBJECT, whom(arc.governor()));
            } else if (arc.is(
                            "obl:in",
                            "obl:to",
                            "obl:during",
                            "obl:on",
                            "obl:for",
                            "obl:at",
                            "obl:after",
                            "obl:before",
                            "obl:ahead_of")
                    && !slots.has(Slots.WHOSE)) {
                slots.putAll(arc.is("obl:to") ? Slots.SUBJECT : Slots.SETTING, ownSubject(arc.governor()));
            } else if (arc.is("obl:with", "obl:under")) {
                slots.putAll(Slots.SETTING, ownSubject(arc.governor()));
                slots.putAll(Slots.BEARER, sentence.under(arc.governor(), "obj"));
            }
        }
        return slots;
    }

    private List<Integer> whom(int verb) {
        return sentence.under(verb, "obj", "nsubj:pass");
    }

    /** Around a noun, whatever verb it stands under. */
    Slots noun(int noun) {
        return noun(noun, Set.of(), Set.of(), Set.of());
    }

    private Slots placesBeside(int noun, int verb) {
        var places = new Slots();
        for (Arc arc : sentence.under(verb)) {
            if (arc.kind().equals("obl") && arc.dependent() != noun) {
                places.put(preposition(arc, arc.dependent()), arc.dependent());
            }
        }
        return places;
    }

    /** "horror at attacks <em>by rebels against</em> towns", where the parser ties the rebels to the verb. */
    private void byWhom(int noun, Slots slots) {
        for (Arc arc : sentence.over(noun)) {
            if (arc.governor() == Sentence.ROOT || !arc.kind().equals("obl") || isPassive(arc.governor())) {
                continue;
            }
            sentence.under(arc.governor(), "obl:by").stream()
                    .filter(giver -> giver > noun)
                    .forEach(giver -> {
                        slots.put("by", giver);
                        for (String on : List.of("against", "on")) {
                            slots.putAll(on, sentence.under(giver, "nmod:" + on));
                        }
                    });
        }
    }

    private int whole(int noun, Set<String> counts) {
        return sentence.over(noun).stream()
                .filter(arc -> arc.is("nmod:of")
                        && counts.contains(sentence.token(arc.governor()).lemma()))
                .map(Arc::governor)
                .findFirst()
                .orElse(noun);
    }

    private void around(int noun, Slots slots) {
        for (Arc arc : sentence.under(noun)) {
            int each = arc.dependent();
            switch (arc.kind()) {
                case "nmod", "obl" ->
                    slots.put(
                            switch (arc.preposition()) {
                                case "poss" -> Slots.WHOSE;
                                case "" -> preposition(arc, each);
                                default -> arc.preposition();
                            },
                            each);
                case "amod", "compound" -> slots.put(Slots.MODIFIER, each);
                case "acl" -> {
                    if (sentence.token(each).tag().equals("VBN")) {
                        Slots participle = verb(each);
                        participle.all().forEach((slot, heads) -> {
                            if (!slot.equals(Slots.OBJECT) && !slot.equals(Slots.SUBJECT)) {
                                slots.putAll(
                                        slot.equals("by")
                                                ? "by"
                                                : sentence.token(each).lemma() + " " + slot,
                                        heads);
                                slots.fill(single(slot, heads));
                            }
                        });
                    } else if (sentence.token(each).tag().equals("VB") || isThat(each)) {
                        slots.put(Slots.CLAUSE, each);
                    } else if (!arc.preposition().isEmpty()
                            && !arc.preposition().equals("relcl")) {
                        slots.put(arc.preposition(), each);
                    }
                }
                case "ccomp" -> slots.put(Slots.CLAUSE, each);
                default -> {}
            }
        }
    }

    private static Slots single(String slot, List<Integer> heads) {
        var one = new Slots();
        one.putAll(slot, heads);
        return one;
    }

    /** A verb with its particle: "carry out". */
    String lemma(int verb) {
        return sentence.under(verb, "compound:prt").stream()
                .findFirst()
                .map(particle -> sentence.token(verb).lemma() + " "
                        + sentence.token(particle).lemma())
                .orElse(sentence.token(verb).lemma());
    }
}
