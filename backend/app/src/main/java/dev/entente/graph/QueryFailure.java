package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.Refused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Tells the server's errors in our words, with the place in the user's own text. */
final class QueryFailure {
    private static final Pattern POSITION = Pattern.compile("\\(line (\\d+), column (\\d+)");

    /** Not where a syntax error quotes a statement that says the same. */
    private static final Pattern OVERFLOWN =
            Pattern.compile("^Failed to invoke procedure .*StackOverflowError", Pattern.DOTALL);

    /** It never reached the database. */
    static final Refused STARTING = new Refused(
            Reason.RESTARTED,
            "The database is being started again",
            "run it again in a few seconds; /api/health says then why it was");

    static final Refused FELL = new Refused(
            Reason.RESTARTED,
            "The database ended or was started again while this ran",
            "run it again in a few seconds; where it took much memory, ask for less");

    private static final Refused TOO_DEEP = new Refused(
            Reason.FAILED,
            "The statement, or what it searches for, nests deeper than can be followed",
            "put fewer brackets and conditions within each other, in texts and parameters too");

    private QueryFailure() {}

    /** What nobody foresaw, on the way to the server or back. */
    static Refused told(Throwable fault) {
        return fault instanceof StackOverflowError
                ? TOO_DEEP
                : new Refused(Reason.FAILED, "The statement failed: " + fault, "ask for less, or run it again");
    }

    /**
     * @param linesBefore how many lines stood before the user's text
     * @param language the version of Cypher that it asked for, or null
     */
    static Refused told(Neo4jException e, int linesBefore, @Nullable String language) {
        String message = String.valueOf(e.getMessage());
        if (isLoss(e)) {
            return FELL;
        }
        if (e.code().contains("TransactionTimedOut") || e.code().contains("LockClientStopped")) {
            return new Refused(
                    Reason.TIMEOUT,
                    "The statement took longer than it may",
                    "ask for less: add a LIMIT, a label or a relation");
        }
        if (e.code().contains("Terminated")) {
            return new Refused(Reason.CANCELLED, "The statement was ended on the server", "run it again");
        }
        if (e.code().contains("MemoryPoolOutOfMemory") || e.code().contains("OutOfMemory")) {
            return new Refused(
                    Reason.TOO_LARGE,
                    "The statement took more memory than it may",
                    "ask for less: add a LIMIT, or sort and collect fewer rows");
        }
        // the first as the status of a statement, the second within the message of a procedure
        if (e.code().contains("StackOverFlow") || OVERFLOWN.matcher(message).find()) {
            return TOO_DEEP;
        }
        if (e.code().contains("AccessMode")) {
            return new Refused(Reason.READ_ONLY, QueryGuard.WRITES, QueryGuard.READ_INSTEAD);
        }
        return wrong(e.code(), message, linesBefore, language);
    }

    /** Whether the connection was lost, and not the statement refused. */
    static boolean isLoss(Neo4jException e) {
        return e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || e instanceof DiscoveryException;
    }

    static Refused tooLarge(long bytes) {
        return new Refused(
                Reason.TOO_LARGE,
                "One row alone is larger than an answer may be (%,d bytes)".formatted(bytes),
                "return less of it: some properties, or a slice such as list[..100]");
    }

    private static Refused wrong(String code, String message, int linesBefore, @Nullable String language) {
        boolean syntax = code.endsWith("SyntaxError") || code.endsWith("SemanticError");
        Matcher position = POSITION.matcher(message);
        // what follows the position quotes the line, which may be ours
        boolean found = position.find();
        boolean placed = found && Integer.parseInt(position.group(1)) > linesBefore;
        var wording =
                QueryWording.of(found ? message.substring(0, position.start()).strip() : message, language);
        return new Refused(
                syntax ? Reason.SYNTAX : Reason.FAILED,
                wording.message(),
                wording.remedy(),
                placed ? Integer.valueOf(Integer.parseInt(position.group(1)) - linesBefore) : null,
                placed ? Integer.valueOf(position.group(2)) : null);
    }
}
