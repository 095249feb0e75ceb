package dev.entente.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the reader knows of the language, apart from the relations: {@code extraction/english.json}.
 *
 * @param titles words that stand before a surname without being a given name
 * @param openers words that begin a sentence with a capital and are no name
 * @param designations prefixes of weapons' designations
 * @param containers nouns that count or hold what follows their "of"
 * @param kinds common nouns that head the names of forces, bodies, events …, by kind
 * @param country nouns that stand for a state named before
 * @param seats nouns that stand for the state whose seat they are: "the Norland capital"
 * @param publicOffices words in the names of bodies that speak for a state
 * @param pairWords words that announce a pair named before: "both leaders"
 * @param sides nouns that such a pair may be called by
 * @param honorifics what stands before the name of a man or a woman, by the pronoun
 * @param givenNames given names that men alone or women alone bear, by the pronoun
 * @param holders titles that stand for whoever was named before: "the president"
 * @param bareTitles titles that are of a state only right after its name: "the Norland opposition leader" is not
 * @param counterparts nouns for whoever holds the same office elsewhere
 * @param emptyAdjectives adjectives that are no part of a name
 * @param formerly words before a title that its bearer no longer holds
 * @param unspecific nouns that name nothing
 * @param lightVerbs verbs that say no more than that what their object names took place
 * @param participles present participles that stand before a noun like an adjective: "surrounding areas"
 * @param offers nouns for what somebody may then do: "an invitation <em>to visit</em>"
 * @param shortNames names with "the" of what a text has named in full, by the key of whom they mean
 * @param becoming verbs after which stands what somebody is from then on
 * @param holding verbs of having or running something: "a depot <em>belonging</em> to the League"
 * @param hostile words for a government that nobody uses of his own
 * @param fighting adjectives of groups that fight, which name none: "the <em>militant</em> group"
 * @param timetabled verbs before which "due to" tells of what is to come
 * @param appointing verbs with which stands what office somebody is given or holds
 * @param charging verbs whose object has done what follows: "<em>blamed</em> Westria for the attack"
 * @param charges nouns for what somebody says of others: "the <em>claim</em> that they did it"
 * @param dismissals verbs that deny what such a noun says
 * @param companies words that make a company's name of the name of a state before them
 * @param colleges words that make a body's name of the name of a place before them
 * @param statuses by the word of the status, what gives a fact that status; {@code unreal} for no claim at all
 * @param future auxiliaries of the future
 * @param days what the days are called by, of which a present tense tells what is to come
 * @param motion verbs of going somewhere, for which what they are <em>for</em> is still to come
 * @param never words of negation
 * @param lacking prepositions for what is not done
 * @param failing verbs that tell of their subject that it did not come about
 * @param inverted auxiliaries that make a condition where they stand before their subject
 * @param speech how texts say who says so
 * @param purposeful verbs whose purpose is fulfilled with them: they met <em>to discuss</em>
 * @param comparisons words that compare what follows with a number: "up to", "at least"
 */
record English(
        Set<String> titles,
        Set<String> openers,
        Designations designations,
        Set<String> containers,
        Map<String, Set<String>> kinds,
        Set<String> country,
        Set<String> seats,
        Set<String> publicOffices,
        Set<String> pairWords,
        Set<String> sides,
        Map<String, Set<String>> honorifics,
        Map<String, Set<String>> givenNames,
        Set<String> holders,
        Set<String> bareTitles,
        Set<String> counterparts,
        Set<String> emptyAdjectives,
        Set<String> formerly,
        Set<String> unspecific,
        Set<String> lightVerbs,
        Set<String> participles,
        Set<String> offers,
        Map<String, String> shortNames,
        Set<String> becoming,
        Set<String> holding,
        Set<String> hostile,
        Set<String> fighting,
        Set<String> appointing,
        Set<String> timetabled,
        Set<String> charging,
        Set<String> charges,
        Set<String> dismissals,
        Set<String> companies,
        Set<String> colleges,
        Map<String, Cues> statuses,
        Set<String> future,
        Set<String> days,
        Set<String> motion,
        Set<String> never,
        Set<String> lacking,
        Set<String> failing,
        Set<String> inverted,
        Speech speech,
        Set<String> purposeful,
        Set<String> comparisons) {

    record Designations(Set<String> prefixes) {}

    /**
     * @param governors verbs and nouns that do so to what depends on them
     * @param modifiers adjectives that do so to their noun
     * @param adverbs that do so to their verb
     * @param modals auxiliaries that do so to their verb
     * @param marks conjunctions that do so to their clause
     */
    record Cues(
            Set<String> governors, Set<String> modifiers, Set<String> adverbs, Set<String> modals, Set<String> marks) {
        Cues {
            governors = orEmpty(governors);
            modifiers = orEmpty(modifiers);
            adverbs = orEmpty(adverbs);
            modals = orEmpty(modals);
            marks = orEmpty(marks);
        }

        @SuppressWarnings("NullAway") // a list that the file leaves out comes as null
        private static Set<String> orEmpty(Set<String> words) {
            return words == null ? Set.of() : words;
        }
    }

    /**
     * @param says verbs of saying, meaning and showing
     * @param nouns what is said or shown: "a statement by"
     * @param factive verbs that hold what is said to be so
     * @param announces verbs under which "would" tells of a plan
     */
    record Speech(Set<String> says, Set<String> nouns, Set<String> factive, Set<String> announces) {}

    static English read() {
        try (InputStream in = English.class.getResourceAsStream("/extraction/english.json")) {
            if (in == null) {
                throw new IOException("extraction/english.json is missing from the application");
            }
            return JsonMapper.shared().readValue(in, English.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What kind of thing a common noun heads the name of; the longest that ends the words given counts. */
    Optional<String> kind(String words) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().contains(words))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    boolean isKind(String kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(word);
    }

    Cues status(String word) {
        return statuses.getOrDefault(word, new Cues(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
    }

    List<String> statusWords() {
        return statuses.keySet().stream().sorted().toList();
    }
}
