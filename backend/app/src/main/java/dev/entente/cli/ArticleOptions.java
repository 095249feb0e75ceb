package dev.entente.cli;

import dev.entente.intake.Defaults;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of articles that do not say it themselves. */
public final class ArticleOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When they were published, such as 2024-10-11, where they do not say it.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published them, where they do not say it.")
    private @Nullable String publisher;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Their language, whatever they say: en. Nothing else is read.")
    private @Nullable String language;

    public Defaults defaults() {
        return new Defaults(published, publisher, language);
    }

    boolean isGiven() {
        return !defaults().equals(Defaults.NONE);
    }
}
