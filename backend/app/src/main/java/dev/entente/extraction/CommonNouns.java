package dev.entente.extraction;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import java.util.List;
import java.util.Optional;

/** Whom or what a common noun means: whoever holds an office, a state's forces, a body, an event, a pair named before. */
final class CommonNouns {
    private final Sentence sentence;
    private final Reading reading;
    private final English english;
    private final Wording wording;
    private final Owners owners;
    private final Pronouns pronouns;

    CommonNouns(
            Sentence sentence, Reading reading, English english, Wording wording, Owners owners, Pronouns pronouns) {
        this.sentence = sentence;
        this.reading = reading;
        this.english = english;
        this.wording = wording;
        this.owners = owners;
        this.pronouns = pronouns;
    }

    List<Party> of(int head) {
        Token token = sentence.token(head);
        if (isPair(head)) {
            boolean leaders =
                    !english.country().contains(token.lemma()) && !token.lemma().equals("side");
            return pronouns.pair(
                    token,
                    leaders ? Pronouns::isPerson : entity -> entity.label().equals(Labels.STATE));
        }
        List<Party> weapons = namedBefore(head);
        if (!weapons.isEmpty()) {
            return weapons;
        }
        Optional<Party> called = called(head);
        if (called.isPresent()) {
            return List.of(called.get());
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
            Optional<Entity> holder = reading.holder(title, owner.get().key());
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
        return kind(head, owner);
    }

    /** "Norland's foreign minister, <em>Ines Quill</em>": whoever is called by name. */
    private Optional<Party> called(int head) {
        return sentence.under(head, "appos").stream()
                .flatMap(each -> sentence.mentionAt(each).stream())
                .filter(mention -> Pronouns.isPerson(mention.entity()))
                .map(mention -> new Party(mention.entity(), mention.text(), null, 1))
                .findFirst();
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

    private boolean isPair(int head) {
        Token token = sentence.token(head);
        boolean two = sentence.under(head).stream()
                .anyMatch(arc -> arc.is("nummod", "det", "amod", "det:predet", "cc:preconj")
                        && english.pairWords()
                                .contains(sentence.token(arc.dependent()).lemma()));
        boolean sides =
                english.country().contains(token.lemma()) || english.sides().contains(token.lemma());
        return (two || wording.isDefinite(head))
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
                owner.map(state -> List.of(new Party(state, wording.shown(head), null, 1)))
                        .orElse(List.of());
            case "forces", "people" -> List.of(group(head, owner));
            case "body" ->
                owner.map(state -> List.of(new Party(body(head, state), wording.shown(head), null, Party.DESCRIBED)))
                        .orElse(List.of());
            case "event" -> event(head);
            case "agreement" -> List.of(described(head, Labels.AGREEMENT, "agreement"));
            case "facility" -> List.of(described(head, Labels.PLACE, "place"));
            default ->
                english.country().contains(token.lemma()) && token.isPlural()
                        ? List.of(group(head, owner))
                        : unnamedOffice(head, owner);
        };
    }

    /** A name by its capital that neither a table nor the recogniser knows. */
    private List<Party> unlisted(int head) {
        String name = wording.plainPhrase(head);
        return Character.isUpperCase(name.codePointAt(0)) && wording.title(head).isEmpty()
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
        Entity holder = reading.holder(title, of.key())
                .orElseGet(() -> reading.introduce(Labels.LEADER, "leader", title + " of " + of.name(), null));
        return new Party(holder, wording.shown(head), null, Party.DESCRIBED);
    }

    Party group(int head, Optional<Entity> owner) {
        String noun = wording.plainPhrase(head, owner.orElse(null));
        String name =
                owner.map(state -> wording.adjective(head, state) + " " + noun).orElse(noun);
        EntityKey partOf = owner.map(Entity::key).orElse(null);
        return new Party(
                reading.introduce(Labels.GROUP, "group", name, partOf),
                wording.shown(head),
                wording.quantity(head),
                Party.DESCRIBED);
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
            Optional<Entity> earlier = reading.before(
                    sentence.number(), head, entity -> entity.label().equals(Labels.EVENT));
            if (earlier.isPresent()) {
                return List.of(new Party(earlier.get(), wording.shown(head), null, Party.REFERRED));
            }
            Optional<String> place = sentence.under(head, "nmod:in", "obl:in").stream()
                    .filter(each -> sentence.mentionAt(each).isPresent())
                    .map(each -> sentence.token(each).word())
                    .findFirst();
            if (place.isEmpty()) {
                return List.of();
            }
            name = place.get() + " " + name;
        }
        Entity event = reading.introduce(Labels.EVENT, "event", name, null);
        reading.see(sentence.number(), head, event, false);
        return List.of(new Party(event, wording.shown(head), null, Party.DESCRIBED));
    }

    private Party described(int head, String label, String prefix) {
        return new Party(
                reading.introduce(label, prefix, wording.plainPhrase(head), null),
                wording.shown(head),
                null,
                Party.DESCRIBED);
    }
}
