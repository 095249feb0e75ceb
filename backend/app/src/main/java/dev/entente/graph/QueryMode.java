package dev.entente.graph;

/** Whether a statement runs, and whether its plan is told. */
public enum QueryMode {
    RUN,
    /** Nothing runs; the plan is told. */
    EXPLAIN,
    /** It runs, and the plan says what each step cost. */
    PROFILE;

    /** Where two say it, the one that does less. */
    QueryMode with(QueryMode other) {
        if (this == EXPLAIN || other == EXPLAIN) {
            return EXPLAIN;
        }
        return this == PROFILE || other == PROFILE ? PROFILE : RUN;
    }
}
