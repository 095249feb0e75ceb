package dev.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Ties to its verb or its noun what a parser trained on other texts is known to leave hanging, or to tie elsewhere. */
final class Attachments {
    private static final Set<String> APPROXIMATE = Set.of("about", "around", "over", "some", "nearly", "almost");
    private static final Set<String> LISTING = Set.of("and", "or");

    private final List<Token> tokens;
    private final List<Arc> arcs;
    private final Set<String> offers;

    Attachments(List<Token> tokens, List<Arc> arcs, English english) {
        this.tokens = tokens;
        this.arcs = new ArrayList<>(arcs);
        this.offers = english.offers();
    }

    List<Arc> arcs() {
        List<Consumer<Arc>> mends = List.of(
                this::hangingGerund,
                this::roundNumber,
                this::measure,
                this::listedName,
                this::participleOfSubject,
                this::participleAfter,
                this::offered,
                this::beforeSaying);
        for (Arc arc : List.copyOf(arcs)) {
            // what one has put right is no longer there for the next
            mends.forEach(mend -> Optional.of(arc).filter(arcs::contains).ifPresent(mend));
        }
        return List.copyOf(arcs);
    }

    /** "denied <em>sending</em> missiles" */
    private void hangingGerund(Arc arc) {
        boolean next = arc.dependent() == arc.governor() + 1;
        if (arc.is("dep") && next && isVerb(arc.governor()) && isTagged(arc.dependent(), "VBG")) {
            replace(arc, new Arc(arc.governor(), arc.dependent(), "xcomp"));
        }
    }

    /** "launched <em>about 180</em> missiles" */
    private void roundNumber(Arc arc) {
        int noun = arc.dependent();
        Optional<Arc> about = under(noun, "case")
                .filter(word -> isLower(word.dependent(), APPROXIMATE) && isTagged(word.dependent() + 1, "CD"))
                .findFirst();
        boolean object = arc.kind().equals("obl")
                && isVerb(arc.governor())
                && under(arc.governor(), "obj").findAny().isEmpty();
        if (about.isPresent() && object) {
            replace(about.get(), new Arc(noun, about.get().dependent(), "advmod"));
            replace(arc, new Arc(arc.governor(), noun, "obj"));
        }
    }

    /** "a <em>range</em> of 120 kilometres" is no way to count kilometres. */
    private void measure(Arc arc) {
        if (!arc.is("det:qmod") || under(arc.governor(), "nummod").findAny().isEmpty()) {
            return;
        }
        int unit = arc.governor();
        List<Arc> fixed = under(arc.dependent(), "fixed").toList();
        Optional<Integer> what = fixed.stream()
                .map(Arc::dependent)
                .filter(each -> tokens.get(each).isNoun())
                .findFirst();
        Optional<Integer> of = fixed.stream()
                .map(Arc::dependent)
                .filter(each -> tokens.get(each).is("of"))
                .findFirst();
        if (what.isEmpty() || of.isEmpty()) {
            return;
        }
        int measured = what.get();
        arcs.removeAll(fixed);
        arcs.remove(arc);
        for (Arc above : List.copyOf(arcs)) {
            if (above.dependent() == unit) {
                replace(above, new Arc(above.governor(), measured, above.relation()));
            } else if (above.governor() == unit && above.dependent() < arc.dependent()) {
                replace(above, new Arc(measured, above.dependent(), above.relation()));
            }
        }
        arcs.add(new Arc(measured, arc.dependent(), "det"));
        arcs.add(new Arc(measured, unit, "nmod:of"));
        arcs.add(new Arc(unit, of.get(), "case"));
    }

    /** "met <em>Lind and</em> the minister Berg": no name is a part of another one after an "and". */
    private void listedName(Arc arc) {
        int name = arc.dependent();
        boolean listed = arc.is("compound")
                && arc.governor() > name + 1
                && tokens.get(name).isProper()
                && isLower(name + 1, LISTING);
        if (!listed) {
            return;
        }
        int last = top(arc.governor());
        arcs.remove(arc);
        arcs.removeIf(each -> each.kind().equals("conj") && each.governor() == name && each.dependent() < last);
        List<Arc> above = arcs.stream()
                .filter(each -> each.dependent() == last && !each.is("compound"))
                .toList();
        above.forEach(each -> arcs.add(new Arc(each.governor(), name, each.relation())));
        arcs.add(new Arc(name, last, "conj:and"));
    }

    private int top(int word) {
        return arcs.stream()
                .filter(arc -> arc.is("compound") && arc.dependent() == word && arc.governor() > word)
                .findFirst()
                .map(arc -> top(arc.governor()))
                .orElse(word);
    }

    /** "<em>missiles</em> supplied by Norland were used", taken for their being supplied that was used. */
    private void participleOfSubject(Arc arc) {
        int participle = arc.dependent();
        if (!arc.kind().equals("csubj") || !isTagged(participle, "VBN")) {
            return;
        }
        boolean bare = under(participle, "aux").findAny().isEmpty();
        Optional<Arc> noun = under(participle, "nsubj")
                .filter(each -> each.dependent() == participle - 1)
                .findFirst();
        if (bare && noun.isPresent()) {
            replace(
                    arc,
                    new Arc(
                            arc.governor(),
                            noun.get().dependent(),
                            "n" + arc.relation().substring(1)));
            replace(noun.get(), new Arc(noun.get().dependent(), participle, "acl"));
        }
    }

    /** "restored ties in a <em>deal brokered</em> by Westria", taken for ties that brokered. */
    private void participleAfter(Arc arc) {
        int verb = arc.governor();
        int participle = arc.dependent();
        boolean hangs = arc.is("dep")
                && verb != Sentence.ROOT
                && participle > verb
                && isTagged(participle, "VBN")
                && tokens.get(participle - 1).isNoun()
                && under(participle, "aux").findAny().isEmpty();
        Optional<Arc> object = under(participle, "nsubj")
                .filter(each -> each.dependent() > verb && each.dependent() < participle - 1)
                .findFirst();
        if (hangs && object.isPresent() && under(verb, "obj").findAny().isEmpty()) {
            replace(object.get(), new Arc(verb, object.get().dependent(), "obj"));
            replace(arc, new Arc(participle - 1, participle, "acl"));
        }
    }

    /** "accepted an <em>invitation to visit</em>", taken for an invitation that visits. */
    private void offered(Arc arc) {
        int noun = arc.dependent();
        int clause = arc.governor();
        boolean offer = arc.is("nsubj:xsubj")
                && tokens.get(noun).isNoun()
                && offers.contains(tokens.get(noun).lemma());
        Optional<Arc> above = arcs.stream()
                .filter(each -> each.is("xcomp") && each.dependent() == clause)
                .filter(each -> arcs.contains(new Arc(each.governor(), noun, "obj")))
                .findFirst();
        if (offer && above.isPresent()) {
            arcs.remove(arc);
            replace(above.get(), new Arc(noun, clause, "acl:to"));
        }
    }

    /** "will supply them <em>with radars</em>, Lind said", taken for said with radars. */
    private void beforeSaying(Arc arc) {
        int verb = arc.governor();
        boolean before = arc.kind().equals("obl") && verb != Sentence.ROOT && arc.dependent() < verb;
        boolean comma = before
                && tokens.subList(arc.dependent(), verb).stream().anyMatch(token -> token.is(","))
                && under(verb, "nsubj").anyMatch(subject -> subject.dependent() > arc.dependent());
        Optional<Arc> said = arcs.stream()
                .filter(each -> (each.is("parataxis") && each.dependent() == verb && each.governor() < arc.dependent()))
                .findFirst();
        if (comma && said.isPresent()) {
            replace(arc, new Arc(said.get().governor(), arc.dependent(), arc.relation()));
        }
    }

    private Stream<Arc> under(int governor, String kind) {
        return List.copyOf(arcs).stream()
                .filter(arc -> arc.governor() == governor && arc.kind().equals(kind));
    }

    private void replace(Arc old, Arc with) {
        arcs.remove(old);
        arcs.add(with);
    }

    private boolean isVerb(int index) {
        return index != Sentence.ROOT && tokens.get(index).isVerb();
    }

    private boolean isTagged(int index, String tag) {
        return index < tokens.size() && tokens.get(index).tag().equals(tag);
    }

    private boolean isLower(int index, Set<String> words) {
        return words.contains(tokens.get(index).word());
    }
}
