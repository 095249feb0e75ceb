package dev.entente.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Asks which of some keys the record has, in one round trip. */
final class Known {
    private Known() {}

    /** For each key that the record has, the text that stands in a column beside it. */
    static Map<String, String> texts(
            TransactionContext tx,
            Statements statements,
            String statement,
            String parameter,
            String key,
            String column,
            List<String> keys) {
        var known = new HashMap<String, String>();
        for (Record row :
                tx.run(statements.get(statement), Map.of(parameter, keys)).list()) {
            known.put(row.get(key).asString(), row.get(column).asString());
        }
        return known;
    }
}
