package dev.entente.extraction.model;

import dev.entente.extraction.SecondReader;
import dev.entente.extraction.Suggestion;
import dev.entente.extraction.model.ModelException.Remedy;
import dev.entente.ontology.Ontology;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language model that reads beside the rules. Whatever it or its endpoint does, a text is read by the rules at least;
 * where a limit is reached or nothing can be had from it, the rest is read by them alone. May be used by several threads.
 */
public final class ModelReader implements SecondReader {
    private static final int ATTEMPTS = 2;

    private final ModelOptions options;
    private final Endpoint endpoint;
    private final Question question;
    private final Tally tally;

    public ModelReader(ModelOptions options, Ontology ontology) {
        this.options = options;
        this.endpoint = new Endpoint(options);
        this.question = new Question(ontology);
        this.tally = new Tally(options.limits());
    }

    @Override
    public String by() {
        return "entente-model/1 " + options.name();
    }

    @Override
    public List<Suggestion> read(List<String> sentences) {
        Optional<String> stopped = tally.begin();
        if (stopped.isPresent()) {
            tally.leftToRules(stopped.get());
            return List.of();
        }
        var suggestions = new ArrayList<Suggestion>();
        var time = new Time(options.limits().article());
        for (Part part : Part.of(sentences)) {
            suggestions.addAll(read(part, time));
        }
        return suggestions;
    }

    @Override
    public void refused(String reason) {
        tally.refused(reason);
    }

    /** How far it is, for whoever waits. */
    public String progress() {
        return tally.progress();
    }

    /** In sentences, what came of it and what was left to the rules. */
    public List<String> report() {
        return tally.report(options.name());
    }

    /** Where the texts go. */
    public String address() {
        return options.address().toString();
    }

    private List<Suggestion> read(Part part, Time time) {
        var last = new ModelException("the time for one article was over", Remedy.GO_ON);
        for (int attempt = 1; attempt <= ATTEMPTS && time.isLeft(); attempt++) {
            Optional<String> stopped = tally.ask(reserved(part));
            if (stopped.isPresent()) {
                tally.leftToRules(stopped.get());
                return List.of();
            }
            try {
                return ask(part, time.atMost(options.limits().request()));
            } catch (ModelException e) {
                last = e;
                if (e.remedy() != Remedy.AGAIN || !time.pause(e.pause())) {
                    break;
                }
            }
        }
        tally.failed(last);
        return List.of();
    }

    private List<Suggestion> ask(Part part, Duration limit) {
        ChatResponse response = endpoint.ask(question.about(part), limit);
        String text = response.aiMessage() == null ? null : response.aiMessage().text();
        tally.used(reserved(part), used(response.tokenUsage(), part, text));
        List<Suggestion> suggestions = Answer.read(text);
        tally.answered(suggestions.size());
        return suggestions;
    }

    private int reserved(Part part) {
        return question.weight(part) + Endpoint.LONGEST_ANSWER;
    }

    /** What the model says that it used, but no less than is likely. */
    private int used(@Nullable TokenUsage usage, Part part, @Nullable String text) {
        Integer said = usage == null ? null : usage.totalTokenCount();
        int least = question.weight(part) / 2 + (text == null ? 0 : text.length() / 6);
        return said == null ? 2 * least : Math.max(said, least);
    }
}
