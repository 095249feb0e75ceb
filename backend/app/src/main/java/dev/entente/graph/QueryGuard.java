package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.Refused;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Decides by the server's own plan, not by words in the text, whether a user's statement may run. READ access mode alone
 * lets LOAD CSV, SHOW SETTINGS, TERMINATE TRANSACTIONS and procedures through.
 */
final class QueryGuard {
    static final Set<String> PROCEDURES = Set.of(
            "db.labels",
            "db.relationshipTypes",
            "db.propertyKeys",
            "db.schema.visualization",
            "db.schema.nodeTypeProperties",
            "db.schema.relTypeProperties",
            "db.index.fulltext.queryNodes",
            "db.index.fulltext.queryRelationships");
    private static final Pattern PROCEDURE = Pattern.compile("^`?([\\w.]+)`?\\(");
    private static final Set<String> LOADING = Set.of("LoadCSV");
    private static final Set<String> NESTED_TRANSACTIONS = Set.of("TransactionForeach", "TransactionApply");

    private QueryGuard() {}

    /** Why a statement with this plan is refused, or nothing where it may run. */
    static Optional<Refused> refusal(ResultSummary explained) {
        return explained.queryPlan().flatMap(QueryGuard::operator).or(() -> writing(explained.queryType()));
    }

    private static Optional<Refused> writing(QueryType type) {
        return type == QueryType.READ_ONLY
                ? Optional.empty()
                : refused(
                        Reason.READ_ONLY,
                        "This statement would change the store; only reading is allowed here",
                        "use MATCH and RETURN; claims come in by ./entente load");
    }

    private static Optional<Refused> operator(Plan plan) {
        Optional<Refused> here = judged(name(plan), plan);
        for (Plan child : plan.children()) {
            here = here.or(() -> operator(child));
        }
        return here;
    }

    private static Optional<Refused> judged(String operator, Plan plan) {
        if (LOADING.contains(operator)) {
            return refused(Reason.FORBIDDEN, "LOAD CSV reads files and addresses of the server", "leave it out");
        }
        if (NESTED_TRANSACTIONS.contains(operator)) {
            return refused(Reason.FORBIDDEN, "CALL { } IN TRANSACTIONS escapes the time limit", "use CALL { } alone");
        }
        if (operator.startsWith("Show") || operator.startsWith("Terminate")) {
            return refused(
                    Reason.FORBIDDEN,
                    "Commands that show or end what the server does are not allowed here",
                    "ask for facts, claims, entities and articles");
        }
        if (operator.equals("ProcedureCall") && !allowed(procedure(plan))) {
            return refused(
                    Reason.FORBIDDEN,
                    "The procedure " + procedure(plan) + " is not among those allowed here",
                    "allowed are "
                            + String.join(", ", PROCEDURES.stream().sorted().toList()));
        }
        return Optional.empty();
    }

    private static boolean allowed(@Nullable String procedure) {
        return procedure != null && PROCEDURES.contains(procedure);
    }

    private static @Nullable String procedure(Plan plan) {
        var details = plan.arguments().get("Details");
        Matcher call = PROCEDURE.matcher(details == null ? "" : details.asString(""));
        return call.find() ? call.group(1) : null;
    }

    /** {@code ProcedureCall@neo4j} without the database's name. */
    private static String name(Plan plan) {
        String operator = plan.operatorType();
        int at = operator.indexOf('@');
        return at < 0 ? operator : operator.substring(0, at);
    }

    private static Optional<Refused> refused(Reason reason, String message, String remedy) {
        return Optional.of(new Refused(reason, message, remedy, null, null));
    }
}
