package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;

class QueryFailureTest {
    /** The server's stack or ours: a user knows neither. */
    @Test
    void saysWhatToDoWhereAStackIsFull() {
        var procedure = new ClientException(
                "Neo.ClientError.Procedure.ProcedureCallFailed",
                "Failed to invoke procedure `db.index.fulltext.queryNodes`: Caused by: java.lang.StackOverflowError");
        var statement = new TransientException(
                "Neo.TransientError.General.StackOverFlowError",
                "There is not enough stack size to perform the current task.");
        for (Refused refused : List.of(
                QueryFailure.told(procedure, 0, null),
                QueryFailure.told(statement, 0, null),
                QueryFailure.told(new StackOverflowError()))) {
            assertThat(refused.reason()).isEqualTo(Reason.FAILED);
            assertThat(refused.message()).contains("nests deeper").doesNotContain("StackOverflow");
            assertThat(refused.remedy()).contains("fewer brackets");
        }
    }

    @Test
    void aStatementMaySpeakOfAFullStack() {
        var syntax = new ClientException(
                "Neo.ClientError.Statement.SyntaxError",
                "Invalid input 'RETRUN': expected 'RETURN' (line 1, column 3 (offset: 2))\n\"'StackOverflowError' RETRUN a\"");
        Refused refused = QueryFailure.told(syntax, 0, null);
        assertThat(refused.reason()).isEqualTo(Reason.SYNTAX);
        assertThat(refused.column()).isEqualTo(3);
    }

    @Test
    void saysThatAWordIsOfTheNewerCypherOnlyWhereTheOlderWasAskedFor() {
        var newer = new ClientException(
                "Neo.ClientError.Statement.SyntaxError",
                "Invalid input 'WHEN': expected a graph pattern, ',' or <EOF> (line 2, column 3 (offset: 2))");
        assertThat(QueryFailure.told(newer, 0, null).remedy()).contains("write CYPHER 25");
        assertThat(QueryFailure.told(newer, 1, "5").remedy()).contains("write CYPHER 25");
        assertThat(QueryFailure.told(newer, 1, "25").remedy()).doesNotContain("CYPHER 25");
    }
}
