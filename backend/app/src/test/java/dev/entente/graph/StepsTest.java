package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Counting and ranking ways without walking each of them. */
class StepsTest {
    private final Steps steps = new Steps("z");

    @Test
    void namesThoseFirstWhoseWeakestStepIsStrongest() {
        steps.add("a", "b", 9);
        steps.add("b", "z", 1);
        steps.add("a", "c", 2);
        steps.add("c", "z", 2);
        steps.add("a", "d", 2);
        steps.add("d", "z", 3);
        assertThat(entities(10))
                .containsExactly(List.of("a", "d", "z"), List.of("a", "c", "z"), List.of("a", "b", "z"));
        assertThat(entities(1)).containsExactly(List.of("a", "d", "z"));
    }

    @Test
    void namesEqualsInTheOrderOfTheirKeys() {
        for (String between : List.of("q", "p", "r")) {
            steps.add("a", between, 1);
            steps.add(between, "z", 1);
        }
        assertThat(entities(2)).containsExactly(List.of("a", "p", "z"), List.of("a", "q", "z"));
    }

    @Test
    void leavesOutStepsThatLeadNowhere() {
        steps.add("a", "b", 1);
        steps.add("a", "nowhere", 9);
        steps.add("b", "z", 1);
        assertThat(steps.count("a")).isOne();
        assertThat(entities(5)).containsExactly(List.of("a", "b", "z"));
    }

    @Test
    void countsUpToAMillion() {
        var layers = List.of("a", "b", "c", "d", "e");
        for (int layer = 0; layer < layers.size(); layer++) {
            for (int i = 0; i < 40; i++) {
                for (int j = 0; j < 40; j++) {
                    String here = layer == 0 ? "start" : layers.get(layer) + i;
                    String there = layer == layers.size() - 1 ? "z" : layers.get(layer + 1) + j;
                    steps.add(here, there, 1);
                }
            }
        }
        assertThat(steps.count("c0")).isEqualTo(40 * 40);
        assertThat(steps.count("start")).isEqualTo(Steps.MOST_COUNTED);
        assertThat(steps.best("start", 25)).hasSize(25).doesNotHaveDuplicates();
    }

    private List<List<String>> entities(int limit) {
        return steps.best("a", limit).stream().map(Steps.Path::entities).toList();
    }
}
