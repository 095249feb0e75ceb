package dev.entente.extraction;

import dev.entente.fact.Entity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whom or what a common noun means: whoever holds an office, a state's forces, a body, an event, a pair named before. */
final class CommonNouns {
    private final Sentence sentence;
    private final Reading reading;
    private final English english;
    private final Wording wording;
    private final Owners owners;
    private final Pronouns pronouns;
    private final Groups groups;

    CommonNouns(
            Sentence sentence,
            Reading reading,
            English english,
            Wording wording,
            Owners owners,
            Pronouns pronouns,
            Groups groups) {
        this.sentence = sentence;
        this.reading = reading;
        this.english = english;
        this.wording = wording;
        this.owners = owners;
        this.pronouns = pronouns;
        this.groups = groups;
    }

    List<Party> of(int head) {
        Token token = sentence.token(head);
        if (isPair(head)) {
            List<Party> states = statesOfPair(head);
            if (!states.isEmpty()) {
                return states;
            }
            boolean leaders =
                    !english.country().contains(token.lemma()) && !token.lemma().equals("side");
            boolean sides = token.lemma().equals("side");
            return pronouns.pair(
                    token,
                    leaders
                            ? Pronouns::isPerson
                            : entity -> entity.label().equals(Labels.STATE)
                                    || (sides && entity.label().equals(Labels.ORGANISATION)));
        }
        List<Party> weapons = namedBefore(head);
        if (!weapons.isEmpty()) {
            return weapons;
        }
        List<Party> called = called(head);
        if (!called.isEmpty()) {
            return called;
        }
        if (english.counterparts().contains(token.lemma())) {
            List<Party> counterparts = counterparts(head);
            if (!counterparts.isEmpty()) {
                return counterparts;
            }
        }
        Optional<Entity> owner = owners.of(head);
        String title = wording.title(head);
        if (token.isPlural() && !title.isEmpty() && owners.named(head).size() > 1) {
            return owners.named(head).stream()
                    .map(each -> inOffice(head, title, each))
                    .toList();
        }
        if (owner.isPresent() && !title.isEmpty() && !token.isPlural()) {
            Optional<Entity> holder = holder(head, title, owner.get());
            if (holder.isPresent()) {
                return List.of(new Party(holder.get(), wording.shown(head), null, Party.DESCRIBED));
            }
        }
        if (owner.isEmpty()
                && sentence.has(head, "det")
                && !title.isEmpty()
                && english.holders().contains(token.lemma())) {
            return pronouns.refer(token, Pronouns::isPerson);
        }
        if (english.country().contains(token.lemma())
                && owner.isEmpty()
                && wording.isDefinite(head)
                && !token.isPlural()) {
            return pronouns.refer(token, entity -> entity.label().equals(Labels.STATE));
        }
        if (english.country().contains(token.lemma())
                && owner.isPresent()
                && !token.isPlural()
                && !sentence.under(head, "nmod:poss").isEmpty()) {
            return List.of(new Party(owner.get(), wording.shown(head), null, Party.REFERRED));
        }
        if (english.seats().contains(token.lemma()) && owner.isPresent()) {
            return List.of(new Party(owner.get(), wording.shown(head), null, Party.DESCRIBED));
        }
        List<Party> body = owner.isEmpty() ? bodyBefore(head) : List.of();
        return body.isEmpty() ? kind(head, owner) : body;
    }

    /** "the group", "the commission": the body of such a name that was named before, or any where the word is vague. */
    private List<Party> bodyBefore(int head) {
        Token token = sentence.token(head);
        boolean bare = wording.isDefinite(head)
                && !token.isPlural()
                && !token.isProper()
                && sentence.under(head).stream()
                        .filter(arc -> !isOfFighters(arc))
                        .noneMatch(arc -> arc.is("amod", "compound", "nmod:of", "acl", "appos"));
        Predicate<Entity> named = entity -> isCalledBy(token.lemma(), entity);
        if (bare && english.isKind("union", token.lemma())) {
            return pronouns.refer(token, named);
        }
        return bare && english.isKind("whole", token.lemma())
                ? pronouns.refer(token, named.or(entity -> entity.label().equals(Labels.ORGANISATION)))
                : List.of();
    }

    /** "the <em>Norland-backed</em> group", "the <em>militant</em> movement": one that was named before. */
    private boolean isOfFighters(Arc arc) {
        Token modifier = sentence.token(arc.dependent());
        return arc.is("amod", "compound")
                && (english.fighting().contains(modifier.lemma())
                        || (modifier.tag().equals("VBN")
                                && sentence.token(arc.dependent() - 1).is("-")));
    }

    private static boolean isCalledBy(String noun, Entity entity) {
        boolean body =
                entity.label().equals(Labels.ORGANISATION) || entity.label().equals(Labels.GROUP);
        return body
                && Stream.concat(
                                Stream.of(entity.name()),
                                entity.aliases().stream().map(Entity.Alias::text))
                        .flatMap(name -> Folding.words(name).stream())
                        .anyMatch(word -> word.folded().equals(noun));
    }

    /** "Norland's foreign minister, <em>Ines Quill</em>": whoever is called by name; of several, all that are listed. */
    private List<Party> called(int head) {
        List<Integer> named = sentence.under(head).stream()
                .filter(arc -> arc.is("appos", "dep"))
                .filter(arc -> sentence.mentionAt(arc.dependent())
                        .filter(mention -> arc.is("appos") || isNext(head, mention))
                        .filter(mention -> Pronouns.isPerson(mention.entity()) || isNextName(head, mention))
                        .isPresent())
                .map(Arc::dependent)
                .toList();
        Stream<Integer> all = sentence.token(head).isPlural()
                ? named.stream()
                        .flatMap(one ->
                                Stream.concat(Stream.of(one), sentence.under(one, "conj:and", "conj:or").stream()))
                        .distinct()
                : named.stream().limit(1);
        return all.flatMap(each -> sentence.mentionAt(each).stream())
                .map(mention -> new Party(mention.entity(), mention.text(), null, 1))
                .toList();
    }

    /** "the rebel group <em>Harbour League</em>" */
    private boolean isNextName(int head, Mention mention) {
        boolean body = mention.isA(Labels.ORGANISATION) || mention.isA(Labels.GROUP);
        return body && !mention.generic() && isNext(head, mention);
    }

    private boolean isNext(int head, Mention mention) {
        return head + 1 < sentence.tokens().size()
                && sentence.mentionAt(head + 1).filter(mention::equals).isPresent();
    }

    /** "her Norland <em>counterpart</em>": whoever holds there the office of the person named before. */
    private List<Party> counterparts(int head) {
        return reading.before(sentence.number(), head, entity -> entity.label().equals(Labels.LEADER))
                .flatMap(person -> reading.offices().titleOf(person, reading.published()))
                .map(title -> owners.named(head).stream()
                        .map(of -> inOffice(head, title, of))
                        .toList())
                .orElse(List.of());
    }

    /** "S-400 <em>systems</em>": the word after a weapon's name adds nothing to it. */
    private List<Party> namedBefore(int head) {
        return sentence.under(head, "compound", "amod").stream()
                .flatMap(each -> sentence.mentionAt(each).stream()
                        .filter(mention -> mention.isA(Labels.WEAPON) && !mention.generic())
                        .map(mention -> new Party(
                                mention.entity(),
                                sentence.words(Math.min(each, head), Math.max(each, head)),
                                wording.quantity(head),
                                1)))
                .toList();
    }

    private boolean isTheirs(int head) {
        return sentence.under(head, "nmod:poss").stream()
                .anyMatch(each -> sentence.token(each).is("their"));
    }

    /** "<em>their countries</em>", of the two leaders who were named last. */
    private List<Party> statesOfPair(int head) {
        if (!isTheirs(head) || !english.country().contains(sentence.token(head).lemma())) {
            return List.of();
        }
        List<Party> states = pronouns.pair(sentence.token(head), Pronouns::isPerson).stream()
                .flatMap(person -> reading.offices().bodyOf(person.entity(), reading.published()).stream())
                .flatMap(key -> reading.known(key).stream())
                .distinct()
                .map(state -> new Party(state, wording.shown(head), null, Party.REFERRED))
                .toList();
        return states.size() == 2 ? states : List.of();
    }

    private boolean isPair(int head) {
        Token token = sentence.token(head);
        boolean two = sentence.under(head).stream()
                .anyMatch(arc -> arc.is("nummod", "det", "amod", "det:predet", "cc:preconj")
                        && english.pairWords()
                                .contains(sentence.token(arc.dependent()).lemma()));
        boolean sides =
                english.country().contains(token.lemma()) || english.sides().contains(token.lemma());
        return (two || isTheirs(head) || wording.isDefinite(head))
                && sides
                && token.isPlural()
                && owners.of(head).isEmpty()
                && !sentence.has(head, "nmod:of", "nmod:from", "acl:relcl");
    }

    private List<Party> kind(int head, Optional<Entity> owner) {
        Token token = sentence.token(head);
        String two = head > 0 ? sentence.token(head - 1).lemma() + " " + token.lemma() : token.lemma();
        String kind = english.kind(two).or(() -> english.kind(token.lemma())).orElse("");
        boolean name =
                kind.isEmpty() && token.isProper() && head > 0 && token.word().length() > 2;
        if (name && !english.unspecific().contains(token.lemma())) {
            return unlisted(head);
        }
        return switch (kind) {
            case "government" ->
                governments(head).size() > 1
                        ? governments(head)
                        : owner.map(state -> List.of(new Party(state, wording.shown(head), null, 1)))
                                .orElseGet(() -> governing(head));
            case "forces", "people" ->
                english.holders().contains(token.lemma()) && owner.isPresent() && !token.isPlural()
                        ? unnamedOffice(head, owner)
                        : groups.each(head, owner);
            case "body" ->
                owner.map(state ->
                                List.of(new Party(body(head, state), wording.shownApart(head), null, Party.DESCRIBED)))
                        .orElseGet(() -> token.isPlural() ? List.of(groups.of(head, owner)) : List.of());
            case "event" -> event(head);
            case "agreement" -> List.of(described(head, Labels.AGREEMENT, "agreement"));
            case "facility" -> List.of(described(head, Labels.PLACE, "place"));
            default ->
                english.country().contains(token.lemma()) && token.isPlural()
                        ? List.of(groups.of(head, owner))
                        : unnamedOffice(head, owner);
        };
    }

    /** "the governments <em>of Norland and Estmark</em>" */
    private List<Party> governments(int head) {
        return !sentence.token(head).isPlural()
                ? List.of()
                : owners.named(head).stream()
                        .filter(owner -> owner.label().equals(Labels.STATE))
                        .map(state -> new Party(state, wording.shown(head), null, 1))
                        .toList();
    }

    /** "the government", "authorities": of the state that the text has named last. */
    private List<Party> governing(int head) {
        Token token = sentence.token(head);
        Optional<Entity> led = sentence.under(head, "nmod:poss").stream()
                .flatMap(each -> sentence.mentionAt(each).stream())
                .map(Mention::entity)
                .filter(Pronouns::isPerson)
                .flatMap(person -> reading.offices().bodyOf(person, reading.published()).stream())
                .flatMap(state -> reading.known(state).stream())
                .findFirst();
        if (led.isPresent()) {
            return List.of(new Party(led.get(), wording.shown(head), null, Party.DESCRIBED));
        }
        boolean bare = wording.isDefinite(head) || !sentence.has(head, "det");
        return english.isKind("ruling", token.lemma()) && bare
                ? pronouns.refer(token, entity -> entity.label().equals(Labels.STATE) && !isOwnRegime(token, entity))
                : List.of();
    }

    /** Nobody calls his own government "the regime". */
    private boolean isOwnRegime(Token token, Entity state) {
        return english.hostile().contains(token.lemma())
                && Stream.concat(reading.publisher().stream(), reading.speaker().stream())
                        .flatMap(speaker -> pronouns.side(speaker).stream())
                        .anyMatch(state::equals);
    }

    /** A name by its capital that neither a table nor the recogniser knows. */
    private List<Party> unlisted(int head) {
        String name = wording.plainPhrase(head);
        boolean title = !wording.title(head).isEmpty()
                || english.titles().contains(sentence.token(head).word().toLowerCase(Locale.ROOT));
        return Character.isUpperCase(name.codePointAt(0)) && !title
                ? List.of(new Party(
                        reading.introduce(Labels.ORGANISATION, "org", name, null),
                        wording.shown(head),
                        null,
                        Party.DESCRIBED))
                : List.of();
    }

    /** "Norland's trade minister", whom no table names. */
    private List<Party> unnamedOffice(int head, Optional<Entity> owner) {
        boolean one = !wording.title(head).isEmpty() && !sentence.token(head).isPlural();
        return owner.filter(known -> one)
                .map(known -> List.of(inOffice(head, wording.title(head), known)))
                .orElse(List.of());
    }

    private Party inOffice(int head, String title, Entity of) {
        Entity holder = holder(head, title, of)
                .orElseGet(() -> reading.introduce(Labels.LEADER, "leader", title + " of " + of.name(), null));
        return new Party(holder, wording.shown(head), null, Party.DESCRIBED);
    }

    /** Nobody where any of several is meant: "<em>a</em> spokesman of Norland". */
    private Optional<Entity> holder(int head, String title, Entity of) {
        boolean any = sentence.under(head, "det").stream()
                .anyMatch(det -> sentence.token(det).is("a", "an", "another"));
        return any ? Optional.empty() : reading.holder(title, of.key());
    }

    private Entity body(int head, Entity state) {
        return reading.introduce(
                Labels.ORGANISATION,
                "org",
                wording.adjective(head, state) + " " + wording.plainPhrase(head, state),
                state.key());
    }

    private List<Party> event(int head) {
        String name = wording.plainPhrase(head);
        boolean bare = !name.contains(" ");
        if (bare) {
            Optional<Entity> earlier =
                    reading.before(sentence.number(), head, entity -> isSameEvent(sentence.token(head), entity));
            if (earlier.isPresent()) {
                return List.of(new Party(earlier.get(), wording.shownApart(head), null, Party.REFERRED));
            }
            Optional<String> place = Stream.concat(sentence.under(head, "nmod:in", "obl:in").stream(), nextPlace(head))
                    .filter(each -> sentence.mentionAt(each).isPresent())
                    .map(each -> sentence.token(each).word())
                    .findFirst();
            Optional<String> of = sentence.under(head, "nmod:of", "nmod:on").stream()
                    .findFirst()
                    .map(each -> wording.shown(each));
            if (place.isEmpty() && of.isEmpty()) {
                return List.of();
            }
            name = place.isEmpty() ? name + " of " + of.get() : place.get() + " " + name;
        }
        Entity event = reading.introduce(Labels.EVENT, "event", name, null);
        reading.see(sentence.number(), head, event, false);
        return List.of(new Party(event, wording.shownApart(head), null, Party.DESCRIBED));
    }

    /** "took part in the forum <em>in Lindhaven</em>", where the parser ties the place to the verb. */
    private Stream<Integer> nextPlace(int head) {
        return sentence.over(head).stream()
                .filter(arc -> arc.governor() != Sentence.ROOT)
                .flatMap(arc -> sentence.under(arc.governor(), "obl:in").stream())
                .filter(each -> each == head + 2);
    }

    /** "the forum" is the summit that was named before, and not the war. */
    private boolean isSameEvent(Token noun, Entity entity) {
        String kind =
                entity.name().substring(entity.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean gathering = english.isKind("gathering", noun.lemma());
        return entity.label().equals(Labels.EVENT)
                && (noun.lemma().equals("event")
                        || kind.equals(noun.lemma())
                        || (gathering && english.isKind("gathering", kind)));
    }

    private Party described(int head, String label, String prefix) {
        return new Party(
                reading.introduce(label, prefix, wording.plainPhrase(head), null),
                wording.shownApart(head),
                null,
                Party.DESCRIBED);
    }
}
