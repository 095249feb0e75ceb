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
 * Decides by the server's own plan whether a statement may run: every step of it must be one of those known to do nothing
 * but read. READ access mode alone lets LOAD CSV, SHOW SETTINGS, TERMINATE TRANSACTIONS and procedures through.
 */
final class QueryGuard {
    static final String WRITES = "This statement would change the store; only reading is allowed here";
    static final String READ_INSTEAD = "use MATCH and RETURN; claims come in by ./entente load";
    static final String SHOWS = "Commands that show, change or end what the server does are not allowed here";
    static final String ASK_INSTEAD = "ask for facts, claims, entities and articles";

    /** Without what a plan adds in parentheses. Indexes are sought and scanned in so many ways that a pattern says it. */
    private static final Set<String> READING = Set.of("""
            AllNodesScan Anti AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker BFSPruningVarExpand
            BidirectionalRepeat CacheProperties CachedProperties CartesianProduct ConditionalApply
            DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek DirectedRelationshipByElementIdSeekPipe
            DirectedRelationshipByIdSeek DirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan Distinct
            DynamicDirectedRelationshipTypeLookup DynamicLabelNodeLookup DynamicUndirectedRelationshipTypeLookup Eager
            EagerAggregation EmptyResult EmptyRow ExhaustiveLimit Expand Filter IntersectionNodeByLabelsScan
            LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit MultiNodeIndexSeek
            NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore NodeHashJoin NodeLeftOuterHashJoin
            NodeRightOuterHashJoin NonFuseable Optional OptionalExpand OrderedAggregation OrderedDistinct OrderedUnion
            PartialSort PartialTop PathPropagatingBFS PreserveOrder ProduceResults ProjectEndpoints Projection
            RelationshipCountFromCountStore Repeat RepeatOptions RollUpApply SelectOrAntiSemiApply SelectOrSemiApply
            SemiApply ShortestPath Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top TriadicBuild
            TriadicFilter TriadicSelection UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek
            UndirectedRelationshipByIdSeek UndirectedRelationshipTypeScan UndirectedUnionRelationshipTypesScan Union
            UnionNodeByLabelsScan Unwind ValueHashJoin ValueMergeJoin VarLengthExpand
            """.strip().split("\\s+"));

    private static final Pattern INDEXED = Pattern.compile(
            "(Node|(Und|D)irectedRelationship)(Unique|Fulltext|Vector)?Index(Contains|EndsWith)?(Seek|SeekByRange|Scan|Search)");
    private static final Pattern PROCEDURE = Pattern.compile("^`?([\\w.]+)`?\\(");
    private static final Pattern NAME = Pattern.compile("^\\w+( ProcedureCall)?");

    private QueryGuard() {}

    /** Why a statement with this plan is refused, or nothing where it may run. */
    static Optional<Refused> refusal(ResultSummary explained) {
        if (explained.queryPlan().isEmpty()) {
            return refused("The server does not say how it would do this", ASK_INSTEAD);
        }
        return explained.queryPlan().flatMap(QueryGuard::operator).or(() -> writing(explained.queryType()));
    }

    private static Optional<Refused> writing(QueryType type) {
        return type == QueryType.READ_ONLY
                ? Optional.empty()
                : Optional.of(new Refused(Reason.READ_ONLY, WRITES, READ_INSTEAD, null, null));
    }

    private static Optional<Refused> operator(Plan plan) {
        Optional<Refused> here = judged(name(plan), plan);
        for (Plan child : plan.children()) {
            here = here.or(() -> operator(child));
        }
        return here;
    }

    private static Optional<Refused> judged(String operator, Plan plan) {
        if (READING.contains(operator) || INDEXED.matcher(operator).matches()) {
            return Optional.empty();
        }
        if (operator.endsWith("ProcedureCall")) {
            String procedure = procedure(plan);
            return procedure != null && QueryLook.PROCEDURES.contains(procedure)
                    ? Optional.empty()
                    : refused(
                            "The procedure " + procedure + " is not among those allowed here",
                            "allowed are "
                                    + String.join(
                                            ", ",
                                            QueryLook.PROCEDURES.stream()
                                                    .sorted()
                                                    .toList()));
        }
        return refused("The step " + operator + " of its plan is not known to do nothing but read", ASK_INSTEAD);
    }

    private static @Nullable String procedure(Plan plan) {
        var details = plan.arguments().get("Details");
        Matcher call = PROCEDURE.matcher(details == null ? "" : details.asString(""));
        return call.find() ? call.group(1) : null;
    }

    /** {@code VarLengthExpand(All)@neo4j} without the database's name and the parentheses. */
    private static String name(Plan plan) {
        Matcher name = NAME.matcher(plan.operatorType());
        return name.find() ? name.group() : plan.operatorType();
    }

    private static Optional<Refused> refused(String message, String remedy) {
        return Optional.of(new Refused(Reason.FORBIDDEN, message, remedy, null, null));
    }
}
