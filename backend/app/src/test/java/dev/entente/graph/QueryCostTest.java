package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small rows come all at once, large ones few at a time; what the store holds is only handed on. */
class QueryCostTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    RETURN 1;                                                                     1001
                    MATCH (n) RETURN n, n.name;                                                   1001
                    MATCH (f) RETURN COLLECT { MATCH (f)--(n) RETURN n.name ORDER BY n.name };     398
                    MATCH (f)--(n) RETURN f, collect(n);                                           399
                    MATCH (f) RETURN COLLECT { MATCH (f)--(n) RETURN n.name + 'x' };                 1
                    UNWIND range(1, 100000) AS x MATCH (n) RETURN collect(n);                        3
                    UNWIND range(1, 100000) AS x RETURN collect(x);                                  3
                    UNWIND range(1, 1000) AS x RETURN [y IN range(1, 100000) | true];                1
                    """)
    void asksForSoManyRowsAtATime(String statement, int rows) {
        var cost = QueryLook.through(QueryTree.read(statement).orElseThrow(), Map.of());
        assertThat(cost.rowsAtATime(1001)).isEqualTo(rows);
    }
}
