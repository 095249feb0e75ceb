package dev.entente.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long to measure, and with how many clients at a time.
 *
 * @param time warm-up, which is half of it, and all rounds together, about: what was asked is waited for
 * @param clients one table each
 */
public record BenchPlan(Duration time, List<Integer> clients) {
    private static final int WARM_UP_SHARE = 2;
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int MOST_ROUNDS = 6;

    public BenchPlan {
        clients = List.copyOf(clients);
    }

    Duration warmUp() {
        return time.dividedBy(WARM_UP_SHARE);
    }

    /** In each, every way gets its turn with every statement, so that what else the machine does meets all of them. */
    int rounds() {
        return Math.clamp(time.dividedBy(ROUND), 1, MOST_ROUNDS);
    }

    /** How long one way is asked one statement without a break. */
    Duration turn(int ways, int statements) {
        return time.minus(warmUp()).dividedBy((long) rounds() * clients.size() * ways * statements);
    }

    Duration warmUpTurn(int ways, int statements) {
        return warmUp().dividedBy((long) clients.size() * ways * statements);
    }
}
