package dev.entente.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The steps of all shortest ways from one entity to another. No step leads back, so ways are counted and the best of them
 * listed without walking each: there may be millions.
 */
final class Steps {
    /** Counting stops here: more ways than this are as many. */
    static final long MOST_COUNTED = 1_000_000;

    /**
     * A way, or the rest of one.
     *
     * @param publishers of its steps, fewest first
     */
    record Path(List<String> entities, List<Integer> publishers) {
        /** A way is as strong as its weakest step; of equals, as its second weakest. */
        static final Comparator<Path> STRONGEST = Comparator.comparing(Path::publishers, Steps::compare)
                .reversed()
                .thenComparing(Path::entities, Steps::compare);

        private Path after(String entity, int step) {
            return new Path(
                    Stream.concat(Stream.of(entity), entities.stream()).toList(),
                    Stream.concat(Stream.of(step), publishers.stream()).sorted().toList());
        }
    }

    private final Map<String, Map<String, Integer>> onward = new HashMap<>();
    private final String end;

    Steps(String end) {
        this.end = end;
    }

    /** @param publishers how many report the strongest edge that takes this step */
    void add(String here, String there, int publishers) {
        onward.computeIfAbsent(here, none -> new HashMap<>()).put(there, publishers);
    }

    /** How many ways lead from here to the end; {@link #MOST_COUNTED} where there are more. */
    long count(String start) {
        return count(start, new HashMap<>());
    }

    private long count(String here, Map<String, Long> counted) {
        if (here.equals(end)) {
            return 1;
        }
        Long known = counted.get(here);
        if (known != null) {
            return known;
        }
        long sum = 0;
        for (String there : onward(here).keySet()) {
            sum = Math.min(MOST_COUNTED, sum + count(there, counted));
        }
        counted.put(here, sum);
        return sum;
    }

    /** The strongest ways from here to the end, strongest first. */
    List<Path> best(String start, int limit) {
        return best(start, limit, new HashMap<>());
    }

    /** The best rests of ways make the best ways: what comes before is the same for all of them. */
    private List<Path> best(String here, int limit, Map<String, List<Path>> found) {
        if (here.equals(end)) {
            return List.of(new Path(List.of(end), List.of()));
        }
        List<Path> known = found.get(here);
        if (known != null) {
            return known;
        }
        var ways = new ArrayList<Path>();
        onward(here)
                .forEach((there, publishers) ->
                        best(there, limit, found).forEach(rest -> ways.add(rest.after(here, publishers))));
        List<Path> best = ways.stream().sorted(Path.STRONGEST).limit(limit).toList();
        found.put(here, best);
        return best;
    }

    private Map<String, Integer> onward(String here) {
        return onward.getOrDefault(here, Map.of());
    }

    private static <T extends Comparable<T>> int compare(List<T> one, List<T> other) {
        for (int i = 0; i < one.size(); i++) {
            int compared = one.get(i).compareTo(other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
