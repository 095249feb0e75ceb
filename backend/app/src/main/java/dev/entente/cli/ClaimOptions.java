package dev.entente.cli;

import dev.entente.fact.EntityKey;
import dev.entente.ingest.Curator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which claims a correction is about. */
final class ClaimOptions {
    @Option(
            names = "--claim",
            paramLabel = "CLAIM",
            arity = "1..*",
            description = "Keys of claims, as a fact of the API or a query lists them.")
    private List<String> claims = List.of();

    @Option(names = "--article", paramLabel = "ID", description = "All of an article's claims.")
    private @Nullable String article;

    /** @param naming only of claims that name this entity, where an article is given */
    List<String> keys(Curator curator, @Nullable EntityKey naming, CommandSpec spec) {
        if (claims.isEmpty() == (article == null)) {
            throw new ParameterException(spec.commandLine(), "give either --claim or --article");
        }
        return article == null ? claims : curator.claimsOf(article, naming);
    }
}
