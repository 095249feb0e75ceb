package dev.entente.extraction;

import dev.entente.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the weights by which the likelihood of claims is told, of texts with all facts that they state. */
public final class Training {
    /**
     * How often a wrong claim counts. The frames have been mended on these very texts, so some that would be wrong
     * elsewhere are no longer wrong here: an early reading was right in 0.73 of its claims on them, that of today in 0.84,
     * and the odds of these are apart by this much.
     */
    private static final double MENDED = 2;

    /** What was learnt: the weights as lines of a file, and what they were learnt from. */
    public record Learnt(String weights, int articles, int claims, long right) {}

    private Training() {}

    /**
     * @param folder with {@code texts.json}, {@code gold.json} and {@code texts/}
     * @throws IOException where it is none, or nothing is read there that is right or wrong
     */
    public static Learnt on(Path folder, Extractor extractor) throws IOException {
        List<Article> articles = Annotation.in(folder, extractor.ontology()).articles();
        List<Trainer.Lesson> lessons = lessons(folder, extractor);
        long right = lessons.stream().filter(Trainer.Lesson::right).count();
        if (right == 0 || right == lessons.size()) {
            throw new IOException(folder + " teaches nothing: of " + lessons.size() + " claims read there, " + right
                    + " are right, and it takes some that are and some that are not");
        }
        return new Learnt(Trainer.train(lessons).written(), articles.size(), lessons.size(), right);
    }

    static List<Trainer.Lesson> lessons(Path folder, Extractor extractor) throws IOException {
        Annotation annotation = Annotation.in(folder, extractor.ontology());
        var lessons = new ArrayList<Trainer.Lesson>();
        for (Article article : annotation.articles()) {
            for (Proposal proposal : extractor.proposals(article)) {
                boolean right = annotation.isRight(proposal.claim());
                lessons.add(new Trainer.Lesson(article.id(), proposal.evidence(), right, right ? 1 : MENDED));
            }
        }
        return lessons;
    }
}
