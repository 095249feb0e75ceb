package dev.entente.extraction;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** Stanford CoreNLP alone, with the annotators and models that an extractor uses: what extraction is measured by. */
public final class BarePipeline {
    private final StanfordCoreNLP pipeline;

    public BarePipeline() {
        var properties = new Properties();
        properties.setProperty("annotators", String.join(",", Parser.annotators()));
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        pipeline = new StanfordCoreNLP(properties);
    }

    /** Annotates a text and says how many tokens it has. */
    public int tokens(String text) {
        var annotation = new Annotation(text);
        pipeline.annotate(annotation);
        return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    }
}
