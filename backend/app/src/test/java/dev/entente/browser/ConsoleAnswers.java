package dev.entente.browser;

import com.microsoft.playwright.Route.FulfillOptions;

/** Answers that the server gives only now and then, such as that it is busy. */
final class ConsoleAnswers {
    private static final String PROFILED = """
            {"fields": ["a"], "values": [["<img src=x onerror=alert(1)>"]], "graph": {"nodes": [], "edges": []},
             "truncated": true, "stoppedBy": "bytes", "limit": 1000, "elapsedMs": 7,
             "notes": [{"title": "<b>Cartesian product</b>", "text": "It joins everything with everything.", "line": 1, "column": 8}],
             "plan": {"operator": "ProduceResults", "details": "a", "identifiers": ["a"], "estimatedRows": 1.4, "rows": 3, "dbHits": 0, "children": [
               {"operator": "Filter", "details": "a.name = <i>$name</i>", "identifiers": ["a"], "estimatedRows": 1.4, "rows": 3, "dbHits": 12, "children": [
                 {"operator": "NodeByLabelScan", "details": "a:Leader", "identifiers": ["a"], "estimatedRows": 9.9, "rows": 24, "dbHits": 25, "children": []}]}]}}""";

    private ConsoleAnswers() {}

    static FulfillOptions profiled() {
        return new FulfillOptions().setContentType("application/json").setBody(PROFILED);
    }

    /** The same statement explained only: nothing ran, so nothing was counted. */
    static FulfillOptions explained() {
        String plan = PROFILED.replaceAll("\"(rows|dbHits)\": \\d+", "\"$1\": null");
        return new FulfillOptions()
                .setContentType("application/json")
                .setBody(plan.replace("[\"a\"], \"values\": [[\"<img src=x onerror=alert(1)>\"]]", "[], \"values\": []")
                        .replace(
                                "\"truncated\": true, \"stoppedBy\": \"bytes\"",
                                "\"truncated\": false, \"stoppedBy\": null"));
    }

    static FulfillOptions refused(int status, String code, String message) {
        return new FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody("{\"error\": {\"code\": \"" + code + "\", \"message\": \"" + message
                        + "\", \"remedy\": null, \"line\": null, \"column\": null}}");
    }
}
