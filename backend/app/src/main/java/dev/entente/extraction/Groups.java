package dev.entente.extraction;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a noun for several people or for forces means, and by what name they are known: "Norland troops". */
final class Groups {
    private final Sentence sentence;
    private final Reading reading;
    private final English english;
    private final Wording wording;
    private final Owners owners;

    Groups(Sentence sentence, Reading reading, English english, Wording wording, Owners owners) {
        this.sentence = sentence;
        this.reading = reading;
        this.english = english;
        this.wording = wording;
        this.owners = owners;
    }

    /** "officials <em>of Norland and Estmark</em>" are of two kinds. */
    List<Party> each(int head, Optional<Entity> owner) {
        List<Entity> all = owners.possessors(head);
        return sentence.token(head).isPlural() && all.size() > 1
                ? all.stream().map(each -> of(head, Optional.of(each))).toList()
                : List.of(of(head, owner));
    }

    /** @param owner whose people they are */
    Party of(int head, Optional<Entity> owner) {
        String noun = wording.plainPhrase(head, owner.orElse(null));
        Optional<String> part = part(head, noun, owner);
        if (part.isPresent()) {
            return new Party(introduced(part.get(), null), part.get(), null, Party.DESCRIBED);
        }
        if (owner.filter(body -> isItsFighters(head, body)).isPresent()) {
            return new Party(owner.get(), wording.shown(head), wording.quantity(head), Party.DESCRIBED);
        }
        Optional<String> where = somewhere(head, owner);
        if (where.isPresent()) {
            return new Party(
                    introduced(noun + where.get(), null), wording.shown(head), wording.quantity(head), Party.DESCRIBED);
        }
        Entity group = earlier(head, noun, owner).orElseGet(() -> ofOwner(head, noun, owner));
        boolean subject =
                sentence.over(head).stream().anyMatch(arc -> arc.kind().equals("nsubj"));
        reading.see(sentence.number(), head, group, subject);
        return new Party(group, wording.shownWhole(head), wording.quantity(head), Party.DESCRIBED);
    }

    private Entity ofOwner(int head, String noun, Optional<Entity> owner) {
        String name = owner.map(state -> wording.owned(head, state, noun)).orElse(noun);
        return introduced(name, owner.map(Entity::key).orElse(null));
    }

    private Entity introduced(String name, @Nullable EntityKey partOf) {
        return reading.introduce(Labels.GROUP, "group", name, partOf);
    }

    /** "the head <em>of the mission</em>", where nobody knows whose mission it is. */
    private Optional<String> part(int head, String noun, Optional<Entity> owner) {
        return owner.isPresent() || sentence.token(head).isPlural()
                ? Optional.empty()
                : sentence.under(head, "nmod:of").stream()
                        .map(each -> noun + " of " + wording.shown(each))
                        .findFirst();
    }

    /** The fighters of a movement that is no state's are the movement. */
    private boolean isItsFighters(int head, Entity owner) {
        return owner.label().equals(Labels.ORGANISATION)
                && owner.partOf() == null
                && english.isKind("forces", sentence.token(head).lemma());
    }

    /** "gunmen <em>in Port Sall</em>" are there, and not of there. */
    private Optional<String> somewhere(int head, Optional<Entity> owner) {
        return owner.isPresent() && !owners.possessors(head).contains(owner.get())
                ? sentence.under(head, "nmod:in").stream()
                        .flatMap(each -> sentence.mentionAt(each).stream())
                        .map(mention -> " in " + mention.entity().name())
                        .findFirst()
                : Optional.empty();
    }

    /** "<em>the</em> militants", after "Norland militants": those that were named before. */
    private Optional<Entity> earlier(int head, String noun, Optional<Entity> owner) {
        return owner.isEmpty() && wording.isDefinite(head)
                ? reading.before(sentence.number(), head, entity -> isBodyOf(noun, entity))
                : Optional.empty();
    }

    private static boolean isBodyOf(String noun, Entity entity) {
        String ending = " " + noun.toLowerCase(Locale.ROOT);
        boolean body = entity.label().equals(Labels.GROUP) || entity.label().equals(Labels.ORGANISATION);
        return body
                && entity.partOf() != null
                && (entity.name().toLowerCase(Locale.ROOT).endsWith(ending)
                        || entity.aliases().stream()
                                .anyMatch(alias ->
                                        alias.text().toLowerCase(Locale.ROOT).endsWith(ending)));
    }

    /** "a <em>rebel</em> camp" is the rebels': those that were named before, or any. */
    Entity plural(int head) {
        String noun = sentence.token(head).lemma() + "s";
        return reading.before(sentence.number(), head, entity -> isCalled(noun, entity))
                .orElseGet(() -> introduced(noun, null));
    }

    private static boolean isCalled(String noun, Entity entity) {
        String name = entity.name().toLowerCase(Locale.ROOT);
        return entity.label().equals(Labels.GROUP) && (name.equals(noun) || name.endsWith(" " + noun));
    }
}
