package dev.entente.extraction;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells whom or what the noun phrases of a sentence mean. */
final class Phrases {
    private static final int TOPIC_WORDS = 7;
    private static final double PRONOUN = 0.8;
    private static final double DESCRIBED = 0.9;

    private final Sentence sentence;
    private final Reading reading;
    private final English english;

    Phrases(Sentence sentence, Reading reading, English english) {
        this.sentence = sentence;
        this.reading = reading;
        this.english = english;
    }

    /** Everybody whom a phrase names, and whatever is listed with it. */
    List<Party> parties(int head) {
        var parties = new ArrayList<Party>();
        for (int each : listed(head)) {
            for (Party party : single(each)) {
                if (parties.stream().noneMatch(known -> known.entity().equals(party.entity()))) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    /** A word and those that are joined to it: "drones <em>and missiles</em>". */
    private Set<Integer> listed(int head) {
        var listed = new TreeSet<Integer>();
        listed.add(head);
        for (Arc arc : sentence.under(head)) {
            if (arc.kind().equals("conj")
                    && !arc.preposition().equals("negcc")
                    && arc.dependent() > head
                    && !sentence.token(arc.dependent()).isVerb()) {
                listed.add(arc.dependent());
            }
        }
        return listed;
    }

    private List<Party> single(int head) {
        Token token = sentence.token(head);
        List<Party> including = including(head);
        Optional<Mention> mention = sentence.mentionAt(head);
        if (mention.isPresent() && !mention.get().generic()) {
            return List.of(named(head, mention.get()));
        }
        if (mention.isPresent() && !contains(head)) {
            var things = new ArrayList<>(things(head, mention.get()));
            if (!including.isEmpty()) {
                return including;
            }
            boolean people = english.isKind("forces", token.lemma()) || english.isKind("people", token.lemma());
            if (people && (!mention.get().isA(Labels.WEAPON) || owner(head).isPresent())) {
                things.add(group(head, owner(head)));
            }
            return things;
        }
        if (!including.isEmpty()) {
            return including;
        }
        if (contains(head)) {
            return contents(head);
        }
        if (token.tag().equals("PRP")
                || token.tag().equals("PRP$")
                || token.tag().equals("DT")
                || token.tag().equals("CD")) {
            return pronoun(token);
        }
        if (!token.isNoun()) {
            return List.of();
        }
        return common(head);
    }

    /** Whoever speaks, also where nobody knows who that is: "the ministry", "residents". */
    List<Party> speakers(int head) {
        List<Party> named = parties(head);
        if (!named.isEmpty() || !sentence.token(head).isNoun()) {
            return named;
        }
        String name = plainPhrase(head);
        return List.of(new Party(reading.introduce(Labels.GROUP, "group", name, null), shown(head), null, DESCRIBED));
    }

    /** An entity that is meant by a description. */
    Party party(Entity entity, int head) {
        return new Party(entity, shown(head), null, DESCRIBED);
    }

    // ---- names ----

    private Party named(int head, Mention mention) {
        Entity entity = mention.entity();
        return new Party(entity, mention.text(), quantity(head), 1);
    }

    /** "equipment, including howitzers": what is listed stands for the whole. */
    private List<Party> including(int head) {
        var parties = new ArrayList<Party>();
        for (Arc arc : sentence.under(head)) {
            if (arc.is("nmod:including", "nmod:such_as", "obl:including", "nmod:like")) {
                parties.addAll(single(arc.dependent()));
            }
        }
        return parties;
    }

    private boolean contains(int head) {
        return english.containers().contains(sentence.token(head).lemma()) && sentence.has(head, "nmod:of");
    }

    private List<Party> contents(int head) {
        var parties = new ArrayList<Party>();
        for (int each : sentence.under(head, "nmod:of")) {
            for (Party party : single(each)) {
                boolean counts = sentence.token(head).isPlural();
                parties.add(
                        counts && party.quantity() == null
                                ? party.counting(sentence.token(head).word())
                                : party);
            }
        }
        return parties;
    }

    /** A class of things, or what it is called by name: "Su-35 fighter jets", "Heron drones". */
    private List<Party> things(int head, Mention mention) {
        var names = new ArrayList<Party>();
        int first = head;
        for (Arc arc : sentence.under(head)) {
            if (arc.is("compound", "amod", "nmod", "dep", "appos", "nummod")) {
                Optional<Mention> name = sentence.mentionAt(arc.dependent());
                if (name.filter(found ->
                                !found.generic() && found.isA(mention.entity().label()))
                        .isPresent()) {
                    names.add(new Party(name.get().entity(), phrase(arc.dependent(), head), quantity(head), 1));
                    continue;
                }
                Token token = sentence.token(arc.dependent());
                if (arc.is("compound") && token.isProper() && name.isEmpty() && mention.isA(Labels.WEAPON)) {
                    first = Math.min(first, arc.dependent());
                }
            }
        }
        if (!names.isEmpty()) {
            return names;
        }
        if (first < head) {
            String name = sentence.words(first, firstOf(mention, head) - 1);
            if (!name.isBlank()) {
                return List.of(new Party(
                        reading.introduce(
                                mention.entity().label(), mention.entity().key().prefix(), name, null),
                        phrase(first, head),
                        quantity(head),
                        DESCRIBED));
            }
        }
        return List.of(new Party(mention.entity(), phrase(head, head), quantity(head), 1));
    }

    private int firstOf(Mention mention, int head) {
        int first = head;
        while (first > 0
                && sentence.mentionAt(first - 1).filter(mention::equals).isPresent()) {
            first--;
        }
        return first;
    }

    private String phrase(int from, int to) {
        return sentence.words(Math.min(from, to), Math.max(from, to));
    }

    private @Nullable String quantity(int head) {
        return sentence.under(head, "nummod", "det:qmod").stream()
                .findFirst()
                .map(number -> sentence.token(number).word())
                .filter(word -> !word.matches("\\d{5,}"))
                .orElse(null);
    }

    // ---- pronouns ----

    private List<Party> pronoun(Token token) {
        if (english.pairWords().contains(token.lemma())) {
            return pair(token, entity -> isSide(entity.label()));
        }
        return switch (token.lemma()) {
            case "he", "she", "his", "her", "him" -> refer(token, this::isPerson);
            case "it", "its" ->
                refer(
                        token,
                        entity -> entity.label().equals(Labels.STATE)
                                || entity.label().equals(Labels.ORGANISATION));
            case "i", "me", "my" -> self(token, reading.speaker());
            case "we", "us", "our" ->
                self(token, reading.speaker().or(reading::publisher).flatMap(this::side));
            case "they", "their", "them" ->
                refer(token, entity -> entity.label().equals(Labels.GROUP));
            default -> List.of();
        };
    }

    private static List<Party> self(Token token, Optional<Entity> speaker) {
        return speaker.map(entity -> List.of(new Party(entity, token.word(), null, PRONOUN)))
                .orElse(List.of());
    }

    /** For whom somebody says "we". */
    private Optional<Entity> side(Entity speaker) {
        Optional<Entity> body = isPerson(speaker)
                ? reading.offices().bodyOf(speaker, reading.published()).flatMap(reading::known)
                : Optional.of(speaker);
        return body.flatMap(found -> found.partOf() == null ? body : reading.known(found.partOf()));
    }

    private boolean isPerson(Entity entity) {
        return entity.label().equals(Labels.LEADER) || entity.label().equals(Labels.PERSON);
    }

    private static boolean isSide(String label) {
        return label.equals(Labels.STATE) || label.equals(Labels.LEADER) || label.equals(Labels.ORGANISATION);
    }

    private List<Party> refer(Token token, Predicate<Entity> fits) {
        return antecedent(token, fits)
                .map(entity -> List.of(new Party(entity, token.word(), null, PRONOUN)))
                .orElse(List.of());
    }

    /** Whom a pronoun means: the subject that follows where it opens the sentence, else somebody before it. */
    private Optional<Entity> antecedent(Token token, Predicate<Entity> fits) {
        boolean possessive = token.tag().equals("PRP$");
        Optional<Entity> ahead = possessive ? subjectAhead(token).filter(fits) : Optional.empty();
        if (ahead.isPresent()) {
            return ahead;
        }
        return possessive
                ? reading.nearest(sentence.number(), token.index(), fits)
                : reading.before(sentence.number(), token.index(), fits);
    }

    /** "In addition to <em>his</em> meeting, Berg …" */
    private Optional<Entity> subjectAhead(Token token) {
        return sentence.under(Sentence.ROOT).stream()
                .flatMap(root -> sentence.under(root.dependent(), "nsubj", "nsubj:pass").stream())
                .filter(subject ->
                        subject > token.index() && !sentence.phrase(subject).contains(token.index()))
                .flatMap(subject -> sentence.mentionAt(subject).stream())
                .map(Mention::entity)
                .findFirst();
    }

    private List<Party> pair(Token token, Predicate<Entity> fits) {
        List<Entity> pair = reading.pairBefore(sentence.number(), token.index(), fits);
        return pair.size() < 2
                ? List.of()
                : pair.stream()
                        .map(entity -> new Party(entity, token.word(), null, PRONOUN))
                        .toList();
    }

    // ---- common nouns ----

    private List<Party> common(int head) {
        Token token = sentence.token(head);
        if (isPair(head)) {
            boolean leaders =
                    !english.country().contains(token.lemma()) && !token.lemma().equals("side");
            return pair(
                    token, leaders ? this::isPerson : entity -> entity.label().equals(Labels.STATE));
        }
        List<Party> weapons = namedBefore(head);
        if (!weapons.isEmpty()) {
            return weapons;
        }
        Optional<Entity> owner = owner(head);
        String title = title(head);
        if (token.isPlural() && !title.isEmpty() && owners(head).size() > 1) {
            return owners(head).stream()
                    .map(each -> inOffice(head, title, each))
                    .toList();
        }
        if (owner.isPresent() && !title.isEmpty() && !token.isPlural()) {
            Optional<Entity> holder = reading.holder(title, owner.get().key());
            if (holder.isPresent()) {
                return List.of(new Party(holder.get(), shown(head), null, DESCRIBED));
            }
        }
        if (owner.isEmpty()
                && sentence.has(head, "det")
                && !title.isEmpty()
                && token.is("president", "premier", "chancellor", "king", "minister", "leader", "secretary")) {
            return refer(token, this::isPerson);
        }
        if (english.country().contains(token.lemma()) && owner.isEmpty() && isDefinite(head) && !token.isPlural()) {
            return refer(token, entity -> entity.label().equals(Labels.STATE));
        }
        return kind(head, owner);
    }

    /** "S-400 <em>systems</em>": the word after a weapon's name adds nothing to it. */
    private List<Party> namedBefore(int head) {
        return sentence.under(head, "compound", "amod").stream()
                .flatMap(each -> sentence.mentionAt(each).stream()
                        .filter(mention -> mention.isA(Labels.WEAPON) && !mention.generic())
                        .map(mention -> new Party(mention.entity(), phrase(each, head), quantity(head), 1)))
                .toList();
    }

    private boolean isPair(int head) {
        Token token = sentence.token(head);
        boolean two = sentence.under(head).stream()
                .anyMatch(arc -> arc.is("nummod", "det", "amod", "det:predet", "cc:preconj")
                        && english.pairWords()
                                .contains(sentence.token(arc.dependent()).lemma()));
        boolean sides = english.country().contains(token.lemma())
                || token.is("leaders", "presidents", "ministers", "sides", "men", "premiers", "diplomats", "officials");
        return (two || isDefinite(head))
                && sides
                && token.isPlural()
                && owner(head).isEmpty()
                && !sentence.has(head, "nmod:of", "nmod:from", "acl:relcl");
    }

    private boolean isDefinite(int head) {
        return sentence.under(head, "det").stream()
                .anyMatch(det -> sentence.token(det).is("the", "this"));
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
                owner.map(state -> List.of(new Party(state, shown(head), null, 1)))
                        .orElse(List.of());
            case "forces", "people" -> List.of(group(head, owner));
            case "body" ->
                owner.map(state -> List.of(new Party(body(head, state), shown(head), null, DESCRIBED)))
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
        String name = plainPhrase(head);
        return Character.isUpperCase(name.codePointAt(0)) && title(head).isEmpty()
                ? List.of(new Party(
                        reading.introduce(Labels.ORGANISATION, "org", name, null), shown(head), null, DESCRIBED))
                : List.of();
    }

    /** "Norland's trade minister", whom no table names. */
    private List<Party> unnamedOffice(int head, Optional<Entity> owner) {
        boolean one = !title(head).isEmpty() && !sentence.token(head).isPlural();
        return owner.filter(known -> one)
                .map(known -> List.of(inOffice(head, title(head), known)))
                .orElse(List.of());
    }

    private Party inOffice(int head, String title, Entity of) {
        Entity holder = reading.holder(title, of.key())
                .orElseGet(() -> reading.introduce(Labels.LEADER, "leader", title + " of " + of.name(), null));
        return new Party(holder, shown(head), null, DESCRIBED);
    }

    private Party group(int head, Optional<Entity> owner) {
        String noun = plainPhrase(head, owner.orElse(null));
        String name = owner.map(state -> adjective(head, state) + " " + noun).orElse(noun);
        EntityKey partOf = owner.map(Entity::key).orElse(null);
        return new Party(
                reading.introduce(Labels.GROUP, "group", name, partOf), shown(head), quantity(head), DESCRIBED);
    }

    private Entity body(int head, Entity state) {
        return reading.introduce(
                Labels.ORGANISATION, "org", adjective(head, state) + " " + plainPhrase(head, state), state.key());
    }

    private List<Party> event(int head) {
        String name = plainPhrase(head);
        boolean bare = !name.contains(" ");
        if (bare) {
            Optional<Entity> earlier = reading.before(
                    sentence.number(), head, entity -> entity.label().equals(Labels.EVENT));
            if (earlier.isPresent()) {
                return List.of(new Party(earlier.get(), shown(head), null, PRONOUN));
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
        return List.of(new Party(event, shown(head), null, DESCRIBED));
    }

    private Party described(int head, String label, String prefix) {
        return new Party(reading.introduce(label, prefix, plainPhrase(head), null), shown(head), null, DESCRIBED);
    }

    /** Somebody's adjective as the text has it, else the name: "Russian" forces. */
    private String adjective(int head, Entity owner) {
        return sentence.under(head).stream()
                .map(Arc::dependent)
                .filter(each -> each < head)
                .flatMap(each -> sentence.mentionAt(each).stream())
                .filter(mention -> mention.entity().equals(owner))
                .map(Mention::text)
                .findFirst()
                .orElse(owner.name());
    }

    /** The phrase without its articles, its numbers, and whoever owns it. */
    private String plainPhrase(int head) {
        return plainPhrase(head, null);
    }

    private String plainPhrase(int head, @Nullable Entity owner) {
        int first = head;
        for (Arc arc : sentence.under(head)) {
            Token token = sentence.token(arc.dependent());
            boolean owns = sentence.mentionAt(token.index())
                    .filter(mention -> mention.isA(Labels.STATE))
                    .isPresent();
            if (arc.is("compound", "amod") && token.index() < first && !owns && !isEmpty(token)) {
                first = token.index();
            }
        }
        while (first < head
                && (!sentence.token(first).isNoun()
                        && !sentence.token(first).tag().startsWith("JJ"))) {
            first++;
        }
        for (int each = first; each < head; each++) {
            if (sentence.mentionAt(each)
                    .filter(mention ->
                            mention.isA(Labels.STATE) || mention.entity().equals(owner))
                    .isPresent()) {
                first = each + 1;
            }
        }
        return sentence.words(first, head);
    }

    private boolean isEmpty(Token token) {
        return token.lemma()
                .matches(
                        "new|recent|latest|top|senior|other|own|former|several|many|various|unnamed|high|local|key|major|last|next|first|second|so-called|planned|upcoming|expected|scheduled|regional|international");
    }

    private String shown(int head) {
        int first = head;
        for (Arc arc : sentence.under(head)) {
            if (arc.is("compound", "amod", "nmod:poss", "nummod") && arc.dependent() < first) {
                first = arc.dependent();
            }
        }
        return sentence.words(first, head);
    }

    /** The state or body to which something belongs: "Russian", "Russia's", "of Russia", "the country's". */
    Optional<Entity> owner(int head) {
        List<Entity> named = owners(head);
        if (!named.isEmpty()) {
            return Optional.of(named.getFirst());
        }
        return sentence.under(head).stream()
                .filter(Phrases::isOwning)
                .flatMap(arc -> referredOwner(arc).stream())
                .findFirst();
    }

    /** Every state or body that a phrase names as its owner: "ministers <em>of Norland and Estmark</em>". */
    private List<Entity> owners(int head) {
        return sentence.under(head).stream()
                .filter(Phrases::isOwning)
                .flatMap(arc -> namedOwner(arc).stream())
                .distinct()
                .toList();
    }

    private static boolean isOwning(Arc arc) {
        return arc.is("amod", "compound", "nmod:poss", "nmod:of", "nmod:from", "nmod:in", "nmod");
    }

    private Optional<Entity> namedOwner(Arc arc) {
        Optional<Entity> named = sentence.mentionAt(arc.dependent())
                .filter(mention -> !mention.generic())
                .map(Mention::entity);
        if (named.filter(entity -> entity.label().equals(Labels.PLACE)).isPresent()) {
            return named.flatMap(place -> Optional.ofNullable(place.partOf())).flatMap(reading::known);
        }
        boolean where = arc.is("nmod:in");
        return named.filter(entity ->
                entity.label().equals(Labels.STATE) || (!where && entity.label().equals(Labels.ORGANISATION)));
    }

    /** "its forces", "the country's army" */
    private Optional<Entity> referredOwner(Arc arc) {
        Token token = sentence.token(arc.dependent());
        if (token.tag().equals("PRP$")) {
            return antecedent(token, this::owns)
                    .flatMap(entity -> isPerson(entity)
                            ? reading.offices()
                                    .bodyOf(entity, reading.published())
                                    .flatMap(reading::known)
                            : Optional.of(entity));
        }
        boolean country = arc.is("nmod:poss") && english.country().contains(token.lemma());
        return country
                ? reading.before(
                        sentence.number(),
                        token.index(),
                        entity -> entity.label().equals(Labels.STATE))
                : Optional.empty();
    }

    private boolean owns(Entity entity) {
        return entity.label().equals(Labels.STATE) || isPerson(entity);
    }

    // ---- titles ----

    private Set<String> officeWords = Set.of();

    /** The words that are titles of offices, from the relation that has them. */
    Phrases knowing(Set<String> titles) {
        officeWords = titles;
        return this;
    }

    /** The longest title that ends at a word, as the text has it; empty where the word is none. */
    String title(int head) {
        return title(head, officeWords);
    }

    String title(int head, Set<String> titles) {
        String best = "";
        var words = new StringBuilder();
        for (int at = head; at >= 0 && head - at < 4; at--) {
            Token token = sentence.token(at);
            String word = at == head ? token.lemma() : token.word().toLowerCase(Locale.ROOT);
            words.insert(0, at == head ? word : word + " ");
            if (titles.contains(words.toString().replace(" - ", "-"))) {
                best = words.toString().replace(" - ", "-");
            }
        }
        return best;
    }

    /** The first word of the longest title that ends at a word. */
    int titleStart(int head, Set<String> titles) {
        String title = title(head, titles);
        int first = head;
        while (first > 0 && !title.isEmpty() && sentence.words(first, head).length() < title.length()) {
            first--;
        }
        return first;
    }

    // ---- topics ----

    /** What a phrase is about, as an entity of its own; nothing where it says nothing. */
    Optional<Party> topic(int head) {
        Token token = sentence.token(head);
        if (token.tag().equals("VBG") || token.tag().equals("VB")) {
            return phraseTopic(head, head, lastOf(head));
        }
        if (!token.isNoun()
                || english.unspecific().contains(token.lemma())
                || english.isKind("people", token.lemma())
                || english.isKind("forces", token.lemma())) {
            return Optional.empty();
        }
        if (english.containers().contains(token.lemma()) && sentence.has(head, "nmod:of")) {
            return topic(sentence.under(head, "nmod:of").getFirst());
        }
        return phraseTopic(head, firstOf(head), lastOf(head));
    }

    private Optional<Party> phraseTopic(int head, int first, int last) {
        String words = sentence.words(first, last);
        if (words.length() < 3 || words.length() > 120) {
            return Optional.empty();
        }
        String noun = sentence.token(head).lemma();
        String label = english.isKind("agreement", noun)
                ? Labels.AGREEMENT
                : english.isKind("event", noun) ? Labels.EVENT : Labels.TOPIC;
        String prefix = label.toLowerCase(Locale.ROOT);
        String name = label.equals(Labels.TOPIC) ? words : plainPhrase(head);
        return Optional.of(new Party(reading.introduce(label, prefix, name, null), words, null, DESCRIBED));
    }

    private int firstOf(int head) {
        int first = head;
        for (Arc arc : sentence.under(head)) {
            if (arc.is("compound", "amod") && arc.dependent() < first && !isEmpty(sentence.token(arc.dependent()))) {
                first = arc.dependent();
            }
        }
        return first;
    }

    private boolean isWhere(Arc arc) {
        return arc.is("nmod:in")
                && sentence.mentionAt(arc.dependent())
                        .filter(mention -> mention.isA(Labels.PLACE) || mention.isA(Labels.STATE))
                        .isPresent();
    }

    private int lastOf(int head) {
        int last = head;
        for (Arc arc : sentence.under(head)) {
            if (arc.is("nmod:of", "nmod:in", "nmod:between", "nmod:for", "obj", "nmod:on", "nmod:against")
                    && !isWhere(arc)
                    && arc.dependent() > last
                    && arc.dependent() - head < TOPIC_WORDS) {
                last = arc.dependent();
            }
        }
        return last;
    }
}
