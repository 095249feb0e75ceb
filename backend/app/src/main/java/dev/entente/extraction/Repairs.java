package dev.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Rights what a parser trained on other texts is known to get wrong time and again: "by <em>sending</em> troops" taken
 * for troops that send, "called <em>on her to</em> sign" taken for a clause of its own.
 */
final class Repairs {
    private static final Set<String> LISTING = Set.of("and", "or", "but");
    private static final Set<String> OPENING = Set.of("on", "upon", "for", "to");

    private final List<Token> tokens;
    private final List<Arc> arcs;
    private final Set<String> participles;
    private final Set<String> saying;

    Repairs(List<Token> tokens, List<Arc> arcs, English english) {
        this.tokens = tokens;
        this.arcs = new ArrayList<>(arcs);
        this.participles = english.participles();
        this.saying = english.speech().says();
    }

    List<Arc> arcs() {
        List.copyOf(arcs).stream().filter(this::isGerund).forEach(this::gerund);
        List.copyOf(arcs).stream().filter(this::opensClause).forEach(this::addressed);
        List.copyOf(arcs).stream().filter(this::isChargeOfObject).forEach(this::charge);
        arcs.replaceAll(this::opening);
        arcs.replaceAll(this::beforeName);
        List.copyOf(arcs).stream().filter(this::isSaidObject).forEach(this::saidSubject);
        List.copyOf(arcs).stream().filter(this::isMarkedTwice).forEach(this::complement);
        List.copyOf(arcs).stream().filter(this::isRelativeVerb).forEach(this::relative);
        List.copyOf(arcs).stream().filter(this::isListedObject).forEach(this::listed);
        List.copyOf(arcs).stream().filter(this::isWayTo).forEach(this::way);
        List.copyOf(arcs).stream().filter(this::isBesidePlace).forEach(this::beside);
        return List.copyOf(arcs);
    }

    /** "agreed <em>with Westria</em> to sign", "asked her <em>for permission</em> to sign", taken for a clause whose subject that is. */
    private boolean isMarkedTwice(Arc mark) {
        int clause = mark.governor();
        String word = tokens.get(mark.dependent()).word();
        return mark.is("mark")
                && (word.equals("with") || (word.equals("for") && isAskedOf(clause)))
                && under(clause, "mark").size() > 1
                && under(clause, "nsubj").stream().anyMatch(subject -> subject.dependent() > mark.dependent())
                && aboveClause(clause).isPresent();
    }

    /** Whether the verb over a clause has an object of its own, so that no subject need follow. */
    private boolean isAskedOf(int clause) {
        return aboveClause(clause)
                .filter(arc -> !under(arc.governor(), "obj").isEmpty())
                .isPresent();
    }

    private Optional<Arc> aboveClause(int clause) {
        return arcs.stream()
                .filter(arc -> arc.dependent() == clause && arc.governor() != Sentence.ROOT)
                .filter(arc -> arc.kind().matches("acl|advcl|xcomp|ccomp"))
                .findFirst();
    }

    private void complement(Arc mark) {
        Arc above = aboveClause(mark.governor()).orElseThrow();
        String kind = tokens.get(above.governor()).isVerb() ? "obl:" : "nmod:";
        Arc subject = under(mark.governor(), "nsubj").stream()
                .filter(arc -> arc.dependent() > mark.dependent())
                .findFirst()
                .orElseThrow();
        arcs.remove(mark);
        arcs.remove(subject);
        arcs.add(new Arc(
                above.governor(),
                subject.dependent(),
                kind + tokens.get(mark.dependent()).word()));
        arcs.add(new Arc(subject.dependent(), mark.dependent(), "case"));
    }

    /** "Westria, which <em>backs</em> rebels", taken for what sort of rebels these are. */
    private boolean isRelativeVerb(Arc arc) {
        int verb = arc.dependent();
        return arc.is("amod")
                && verb > 0
                && tokens.get(verb).tag().matches("VB[DPZ]")
                && tokens.get(verb - 1).tag().matches("WDT|WP")
                && under(arc.governor(), "det").stream().anyMatch(det -> det.dependent() == verb - 1)
                && over(arc.governor(), "appos").isPresent();
    }

    /** "shipped shells as well as <em>missiles</em> to Westria", taken for something beside the shipping. */
    private boolean isListedObject(Arc arc) {
        int thing = arc.dependent();
        return arc.is("conj:and", "conj:or")
                && arc.governor() != Sentence.ROOT
                && tokens.get(arc.governor()).isVerb()
                && tokens.get(thing).isNoun()
                && under(thing, "nsubj").isEmpty()
                && under(thing, "cop").isEmpty()
                && objectBefore(arc.governor(), thing).isPresent();
    }

    private Optional<Integer> objectBefore(int verb, int thing) {
        return under(verb, "obj").stream()
                .map(Arc::dependent)
                .filter(object -> verb < object && object < thing)
                .findFirst();
    }

    private void listed(Arc conj) {
        int verb = conj.governor();
        int thing = conj.dependent();
        int object = objectBefore(verb, thing).orElseThrow();
        arcs.removeIf(arc -> arc.dependent() == thing);
        arcs.add(new Arc(object, thing, conj.relation()));
        List.copyOf(under(thing, "nmod")).stream()
                .filter(arc -> arc.is("nmod:to", "nmod:from", "nmod:for"))
                .forEach(arc -> {
                    arcs.remove(arc);
                    arcs.add(new Arc(verb, arc.dependent(), "obl:" + arc.preposition()));
                });
    }

    /** "headed from Port Sall <em>to Lindhaven</em>", taken for a Port Sall that goes there. */
    private boolean isWayTo(Arc arc) {
        return arc.is("nmod:to")
                && over(arc.governor(), "obl:from")
                        .filter(way -> tokens.get(way.governor()).isVerb())
                        .isPresent();
    }

    private void way(Arc arc) {
        int verb = over(arc.governor(), "obl:from").orElseThrow().governor();
        arcs.remove(arc);
        arcs.add(new Arc(verb, arc.dependent(), "obl:to"));
    }

    /** "had lunch in Port Sall <em>with Lind</em>", taken for the Port Sall that has her. */
    private boolean isBesidePlace(Arc arc) {
        return arc.is("nmod:with")
                && tokens.get(arc.dependent()).isNoun()
                && placeOver(arc).isPresent();
    }

    private Optional<Arc> placeOver(Arc with) {
        return arcs.stream()
                .filter(arc -> arc.dependent() == with.governor() && arc.is("obl:in", "obl:at"))
                .filter(arc -> tokens.get(arc.dependent()).isProper()
                        && tokens.get(arc.governor()).isVerb())
                .findFirst();
    }

    private void beside(Arc with) {
        int verb = placeOver(with).orElseThrow().governor();
        arcs.remove(with);
        arcs.add(new Arc(verb, with.dependent(), "obl:with"));
    }

    private Optional<Arc> over(int dependent, String kind) {
        return arcs.stream()
                .filter(arc -> arc.dependent() == dependent && arc.is(kind))
                .findFirst();
    }

    private void relative(Arc amod) {
        int verb = amod.dependent();
        int object = amod.governor();
        Arc appos = over(object, "appos").orElseThrow();
        arcs.removeAll(List.of(amod, appos, new Arc(object, verb - 1, "det")));
        arcs.add(new Arc(appos.governor(), verb, "acl:relcl"));
        arcs.add(new Arc(appos.governor(), verb - 1, "ref"));
        arcs.add(new Arc(verb, appos.governor(), "nsubj"));
        arcs.add(new Arc(verb, object, "obj"));
    }

    private boolean isGerund(Arc arc) {
        int verb = arc.dependent();
        int noun = arc.governor();
        return arc.is("amod")
                && verb > 0
                && verb < noun
                && tokens.get(verb).tag().equals("VBG")
                && !participles.contains(tokens.get(verb).word().toLowerCase(Locale.ROOT))
                && arcs.contains(new Arc(owned(noun), verb - 1, "case"))
                && under(noun, "det").stream().noneMatch(det -> det.dependent() < verb);
    }

    /** "of arming <em>Westria's</em> rebels": what belongs to a noun, or the noun itself. */
    private int owned(int noun) {
        return arcs.stream()
                .filter(arc -> arc.is("nmod:poss") && arc.dependent() == noun && arc.governor() > noun)
                .findFirst()
                .map(Arc::governor)
                .orElse(noun);
    }

    private void gerund(Arc amod) {
        int verb = amod.dependent();
        int noun = owned(amod.governor());
        List<Arc> above = arcs.stream()
                .filter(arc -> arc.dependent() == noun
                        && (arc.kind().equals("obl") || arc.kind().equals("nmod")))
                .toList();
        if (above.isEmpty()) {
            return;
        }
        arcs.removeAll(above);
        arcs.remove(amod);
        arcs.remove(new Arc(noun, verb - 1, "case"));
        arcs.add(new Arc(verb, verb - 1, "mark"));
        arcs.add(new Arc(verb, noun, "obj"));
        for (Arc arc : above) {
            String preposition = arc.relation().substring(arc.kind().length());
            boolean ofNoun = tokens.get(arc.governor()).isNoun();
            arcs.add(new Arc(arc.governor(), verb, (ofNoun ? "acl" : "advcl") + preposition));
            List.copyOf(under(arc.governor(), "obl")).stream()
                    .filter(later -> later.dependent() > noun && !later.is("obl:tmod"))
                    .forEach(later -> {
                        arcs.remove(later);
                        arcs.add(new Arc(verb, later.dependent(), later.relation()));
                    });
        }
    }

    private List<Arc> under(int governor, String kind) {
        return arcs.stream()
                .filter(arc -> arc.governor() == governor && arc.kind().equals(kind))
                .toList();
    }

    /** A preposition right after a verb that the parser holds to open the clause of whoever is asked. */
    private boolean opensClause(Arc arc) {
        int clause = arc.governor();
        int verb = arc.dependent() - 1;
        return arc.is("mark")
                && verb >= 0
                && OPENING.contains(tokens.get(arc.dependent()).word())
                && tokens.get(verb).isVerb()
                && arc.dependent() + 1 < clause
                && !under(clause, "nsubj").isEmpty()
                && arcs.stream().anyMatch(up -> isClauseOf(up, verb, clause));
    }

    private static boolean isClauseOf(Arc arc, int verb, int clause) {
        return arc.governor() == verb
                && arc.dependent() == clause
                && (arc.kind().equals("advcl") || arc.kind().equals("ccomp"));
    }

    private void addressed(Arc mark) {
        int clause = mark.governor();
        int verb = mark.dependent() - 1;
        String preposition = tokens.get(mark.dependent()).word();
        arcs.remove(mark);
        arcs.removeIf(arc -> isClauseOf(arc, verb, clause));
        arcs.add(new Arc(verb, clause, "xcomp"));
        for (Arc subject : under(clause, "nsubj")) {
            arcs.add(new Arc(verb, subject.dependent(), "obl:" + preposition));
            arcs.add(new Arc(subject.dependent(), mark.dependent(), "case"));
        }
    }

    /** "accused them of <em>failing</em>", taken for some of them who fail. */
    private boolean isChargeOfObject(Arc arc) {
        return arc.is("nmod:of", "nmod:from", "nmod:into")
                && tokens.get(arc.dependent()).tag().equals("VBG")
                && arcs.contains(new Arc(arc.dependent(), arc.dependent() - 1, "case"))
                && verbOver(arc.governor()) >= 0;
    }

    private int verbOver(int object) {
        return arcs.stream()
                .filter(arc -> arc.dependent() == object && arc.is("obj", "nsubj:pass"))
                .mapToInt(Arc::governor)
                .filter(governor ->
                        governor != Sentence.ROOT && tokens.get(governor).isVerb())
                .findFirst()
                .orElse(-1);
    }

    private void charge(Arc arc) {
        int gerund = arc.dependent();
        int verb = verbOver(arc.governor());
        arcs.remove(arc);
        arcs.remove(new Arc(gerund, gerund - 1, "case"));
        arcs.add(new Arc(
                verb, gerund, "advcl" + arc.relation().substring(arc.kind().length())));
        arcs.add(new Arc(gerund, gerund - 1, "mark"));
        List.copyOf(under(verb, "xcomp")).stream()
                .filter(later -> later.dependent() > gerund)
                .forEach(later -> {
                    arcs.remove(later);
                    arcs.add(new Arc(gerund, later.dependent(), later.relation()));
                });
    }

    /** "<em>Addressing</em> the assembly, she said": a participle that opens a sentence. */
    private Arc opening(Arc arc) {
        boolean opens = arc.is("dep", "ccomp", "xcomp")
                && arc.dependent() == 0
                && tokens.getFirst().tag().equals("VBG");
        return opens ? new Arc(arc.governor(), 0, "advcl") : arc;
    }

    /** "leader of the group <em>Harbour League</em>", taken for the leader's name: it is that of the noun right before it. */
    private Arc beforeName(Arc arc) {
        int noun = arc.dependent() - 1;
        boolean named = arc.is("appos")
                && noun > arc.governor()
                && tokens.get(arc.dependent()).isProper()
                && tokens.get(noun).tag().matches("NNS?");
        return named ? new Arc(noun, arc.dependent(), "appos") : arc;
    }

    /** "officials say <em>planes</em> have bombed", "a <em>blast</em> killed", taken for planes that are said, and who says it for who killed. */
    private boolean isSaidObject(Arc arc) {
        return arc.is("obj")
                && arc.governor() != Sentence.ROOT
                && saying.contains(tokens.get(arc.governor()).lemma())
                && arc.governor() < arc.dependent()
                && saidBy(arc).isPresent();
    }

    private Optional<Arc> saidBy(Arc object) {
        return arcs.stream()
                .filter(arc -> arc.governor() == object.governor() && arc.dependent() > object.dependent())
                .filter(arc -> arc.kind().matches("dep|parataxis|ccomp|xcomp|advcl|conj"))
                .filter(arc -> tokens.get(arc.dependent()).isVerb())
                .filter(arc -> arc.kind().equals("conj")
                        ? !isListed(object.dependent(), arc.dependent())
                        : under(arc.dependent(), "nsubj").isEmpty())
                .filter(arc -> !under(arc.dependent(), "aux").isEmpty()
                        || tokens.get(arc.dependent()).tag().matches("VB[DZP]"))
                .findFirst();
    }

    /** Whether an "and" stands between the two. */
    private boolean isListed(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> LISTING.contains(token.lemma()));
    }

    private void saidSubject(Arc object) {
        Arc clause = saidBy(object).orElseThrow();
        if (clause.kind().equals("conj")) {
            List.copyOf(arcs).stream()
                    .filter(arc ->
                            arc.governor() == clause.governor() && arc.kind().equals("conj"))
                    .filter(arc -> arc.dependent() > clause.dependent())
                    .forEach(later -> {
                        arcs.remove(later);
                        arcs.add(new Arc(clause.dependent(), later.dependent(), later.relation()));
                        arcs.removeAll(under(later.dependent(), "nsubj"));
                        arcs.add(new Arc(later.dependent(), object.dependent(), "nsubj"));
                    });
            arcs.removeAll(under(clause.dependent(), "nsubj"));
        }
        boolean passive = !under(clause.dependent(), "aux").stream()
                .filter(aux -> aux.is("aux:pass"))
                .toList()
                .isEmpty();
        arcs.remove(object);
        arcs.remove(clause);
        arcs.add(new Arc(object.governor(), clause.dependent(), "ccomp"));
        arcs.add(new Arc(clause.dependent(), object.dependent(), passive ? "nsubj:pass" : "nsubj"));
    }
}
