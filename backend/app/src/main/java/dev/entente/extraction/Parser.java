package dev.entente.extraction;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Cuts texts into sentences and tells what depends on what in them, by Stanford CoreNLP. A name of several words goes
 * to the parser as one word that it knows, since weapon designations and long names break its analysis; offsets stay
 * those of the text. Loading the models takes seconds and some 500 MB; after that it may be used by several threads.
 */
final class Parser {
    /** Words further on than this are not parsed: no sentence is so long, but a table or a broken page may be. */
    private static final int LONGEST_SENTENCE = 160;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\d-]*\\p{Lu}[\\p{L}\\d-]*");

    /** A line is at least so long where a text is wrapped, in UTF-16 units. */
    private static final int WRAPPED_LINE = 50;

    private final StanfordCoreNLP linewise;
    private final StanfordCoreNLP paragraphwise;
    private final StanfordCoreNLP analysis;

    private final English english;
    private final SaidLast saidLast;

    Parser(English english) {
        this.english = english;
        this.saidLast = new SaidLast(english, this::analysed);
        linewise = splitter("always");
        paragraphwise = splitter("two");
        var properties = new Properties();
        properties.setProperty("annotators", "pos,lemma,ner,depparse");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        analysis = new StanfordCoreNLP(properties, false);
    }

    private static StanfordCoreNLP splitter(String newlines) {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit");
        properties.setProperty("ssplit.newlineIsSentenceBreak", newlines);
        return new StanfordCoreNLP(properties);
    }

    /**
     * The sentences of a text.
     *
     * @param mentions what is named in it, by offsets into it
     */
    List<Sentence> sentences(String text, List<Mention> mentions) {
        var annotation = new Annotation(text);
        (isWrapped(text) ? paragraphwise : linewise).annotate(annotation);
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        var kept = new ArrayList<CoreMap>();
        var tokens = new ArrayList<CoreLabel>();
        for (CoreMap sentence : sentences) {
            List<CoreLabel> words =
                    withoutDateline(text, sentence.get(CoreAnnotations.TokensAnnotation.class), mentions);
            if (words.size() <= LONGEST_SENTENCE) {
                List<CoreLabel> masked = timetabled(withoutAcronyms(masked(words, mentions)));
                number(sentence, masked, kept.size(), tokens.size());
                tokens.addAll(masked);
                kept.add(sentence);
            }
        }
        annotation.set(CoreAnnotations.SentencesAnnotation.class, kept);
        annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
        analysis.annotate(annotation);
        var parsed = new ArrayList<Sentence>();
        for (CoreMap sentence : kept) {
            parsed.add(sentence(parsed.size(), text, sentence, mentions));
        }
        return parsed;
    }

    private static List<CoreLabel> withoutDateline(String text, List<CoreLabel> words, List<Mention> mentions) {
        int begin = words.getFirst().beginPosition();
        int length = Dateline.length(text, begin, words.getLast().endPosition(), mentions);
        List<CoreLabel> rest = words.stream()
                .filter(word -> word.beginPosition() >= begin + length)
                .toList();
        return rest.isEmpty() ? words : rest;
    }

    /** Words that are one sentence. */
    private Analysis analysed(List<CoreLabel> words) {
        var sentence = new ArrayCoreMap();
        number(sentence, words, 0, 0);
        var annotation = new Annotation("");
        annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        annotation.set(CoreAnnotations.TokensAnnotation.class, words);
        analysis.annotate(annotation);
        return new Analysis(words, arcs(sentence));
    }

    private static boolean isWrapped(String text) {
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        long open = text.lines()
                .filter(line -> line.length() > WRAPPED_LINE && line.length() < 2 * WRAPPED_LINE)
                .filter(line -> Character.isLetterOrDigit(line.charAt(line.length() - 1)) || line.endsWith(","))
                .count();
        return lines > 3 && open * 2 > lines;
    }

    private static List<CoreLabel> masked(List<CoreLabel> words, List<Mention> mentions) {
        var masked = new ArrayList<CoreLabel>();
        int at = 0;
        while (at < words.size()) {
            int first = at;
            List<Mention> here = mentions.stream()
                    .filter(mention -> mention.begin() == words.get(first).beginPosition())
                    .toList();
            int last = here.isEmpty() ? at : lastOf(words, at, here.getFirst());
            boolean whole = !here.isEmpty()
                    && words.get(last).endPosition() >= here.getFirst().end();
            boolean beside = whole && isBesideAdjective(words, last, here.getFirst(), mentions);
            if (whole && !here.getFirst().generic() && (last > at || beside || Masks.always(here.getFirst()))) {
                String word = beside ? Masks.ADJECTIVE : Masks.word(here.getFirst());
                masked.add(masked(words.get(at), words.get(last), word));
                at = last + 1;
            } else {
                masked.add(words.get(at));
                at++;
            }
        }
        return masked;
    }

    /** "the Harbour League <em>(HL)</em> declared": what is in brackets adds nothing, and tears the sentence apart. */
    private static List<CoreLabel> withoutAcronyms(List<CoreLabel> words) {
        var kept = new ArrayList<CoreLabel>();
        for (int at = 0; at < words.size(); at++) {
            boolean acronym = at > 0
                    && at + 2 < words.size() - 1
                    && words.get(at).originalText().equals("(")
                    && ACRONYM.matcher(words.get(at + 1).originalText()).matches()
                    && words.get(at + 2).originalText().equals(")");
            if (acronym) {
                at += 2;
            } else {
                kept.add(words.get(at));
            }
        }
        return kept;
    }

    /** "is <em>due</em> to arrive" is taken for "owing to", "is <em>set</em> to arrive" is not. */
    private List<CoreLabel> timetabled(List<CoreLabel> words) {
        var shown = new ArrayList<>(words);
        for (int at = 0; at + 2 < words.size(); at++) {
            if (words.get(at).word().equals("due")
                    && words.get(at + 1).word().equals("to")
                    && english.timetabled().contains(words.get(at + 2).word())) {
                shown.set(at, masked(words.get(at), words.get(at), "set"));
            }
        }
        return shown;
    }

    /** "<em>U.S.</em> and Norlandish envoys": an abbreviation that stands for an adjective. */
    private static boolean isBesideAdjective(List<CoreLabel> words, int last, Mention mention, List<Mention> mentions) {
        return Masks.isAbbreviation(mention)
                && last + 2 < words.size()
                && words.get(last + 1).word().matches("and|or")
                && mentions.stream()
                        .filter(next -> next.begin() == words.get(last + 2).beginPosition())
                        .anyMatch(Masks::isAdjective);
    }

    private static int lastOf(List<CoreLabel> words, int first, Mention mention) {
        int last = first;
        while (last + 1 < words.size() && words.get(last + 1).beginPosition() < mention.end()) {
            last++;
        }
        return last;
    }

    private static CoreLabel masked(CoreLabel first, CoreLabel last, String word) {
        var label = new CoreLabel(first);
        label.setWord(word);
        label.setValue(word);
        label.setOriginalText(word);
        label.setEndPosition(last.endPosition());
        label.setAfter(last.after());
        return label;
    }

    private static void number(CoreMap sentence, List<CoreLabel> tokens, int number, int before) {
        for (int at = 0; at < tokens.size(); at++) {
            tokens.get(at).setIndex(at + 1);
            tokens.get(at).setSentIndex(number);
        }
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, number);
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, before);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, before + tokens.size());
    }

    private Sentence sentence(int number, String text, CoreMap parsed, List<Mention> mentions) {
        Analysis analysed =
                saidLast.mended(new Analysis(parsed.get(CoreAnnotations.TokensAnnotation.class), arcs(parsed)));
        List<CoreLabel> labels = analysed.words();
        int begin = labels.getFirst().beginPosition();
        int end = labels.getLast().endPosition();
        List<Arc> arcs = analysed.arcs();
        var tokens = new ArrayList<Token>();
        for (CoreLabel label : labels) {
            String word = text.substring(label.beginPosition(), label.endPosition());
            tokens.add(new Token(
                    tokens.size(),
                    word,
                    lemma(label),
                    tag(label, tokens.size(), labels, arcs),
                    label.ner(),
                    label.beginPosition(),
                    label.endPosition()));
        }
        List<Mention> inside = mentions.stream()
                .filter(mention -> mention.begin() >= begin && mention.end() <= end)
                .filter(mention -> tokens.stream()
                        .anyMatch(token -> token.begin() < mention.end() && mention.begin() < token.end()))
                .toList();
        List<Arc> repaired = new Attachments(tokens, new Repairs(tokens, arcs, english).arcs(), english).arcs();
        return new Sentence(number, text.substring(begin, end), begin, tokens, repaired, inside);
    }

    /** "will <em>chair</em>": a word with a modal verb is a verb, whatever the tagger took it for. */
    private static String tag(CoreLabel label, int index, List<CoreLabel> labels, List<Arc> arcs) {
        boolean modal = arcs.stream()
                .anyMatch(arc -> arc.governor() == index
                        && arc.is("aux")
                        && labels.get(arc.dependent()).tag().equals("MD"));
        return modal && label.tag().equals("NN") ? "VB" : label.tag();
    }

    private static String lemma(CoreLabel label) {
        return label.lemma().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Arc> arcs(CoreMap parsed) {
        SemanticGraph graph = parsed.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
        var arcs = new ArrayList<Arc>();
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            arcs.add(new Arc(
                    index(edge.getGovernor()),
                    index(edge.getDependent()),
                    edge.getRelation().toString()));
        }
        for (IndexedWord root : graph.getRoots()) {
            arcs.add(new Arc(Sentence.ROOT, index(root), "root"));
        }
        return arcs.stream()
                .filter(arc -> arc.governor() != arc.dependent())
                .distinct()
                .toList();
    }

    private static int index(IndexedWord word) {
        return word.index() - 1;
    }

    /** The annotators that run, for a comparison with the bare pipeline. */
    static List<String> annotators() {
        return Arrays.asList("tokenize", "ssplit", "pos", "lemma", "ner", "depparse");
    }
}
