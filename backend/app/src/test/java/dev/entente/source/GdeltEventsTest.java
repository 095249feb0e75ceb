package dev.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.EntityKey;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GdeltEventsTest {
    private static final int EVENTS = 20_000;

    @Test
    void findsEveryEventAgainAndNoOther() throws IOException {
        var random = new Random(7);
        var kept = new HashMap<Long, GdeltEvent>();
        try (var events = GdeltEvents.upTo(EVENTS)) {
            for (int i = 0; i < EVENTS; i++) {
                long id = i % 2 == 0 ? i : random.nextLong(1_000_000_000_000_000_000L);
                kept.put(id, event(random));
                events.put(id, kept.get(id));
            }
            kept.forEach((id, event) -> assertThat(events.get(id)).contains(event));
            for (long id = 1; id < EVENTS; id += 2) {
                assertThat(events.get(id).isPresent()).isEqualTo(kept.containsKey(id));
            }
        }
    }

    @Test
    void findsThoseThatStandWhereTheTableEnds() throws IOException {
        var random = new Random(8);
        var kept = new HashMap<Long, GdeltEvent>();
        try (var events = GdeltEvents.upTo(1)) { // a table of 256, to be filled
            for (long id = 0; id < 256; id++) {
                kept.put(id, event(random));
                events.put(id, kept.get(id));
            }
            kept.forEach((id, event) -> assertThat(events.get(id)).contains(event));
        }
    }

    @Test
    void keepsTheLastOfTwoWithOneId() throws IOException {
        var random = new Random(9);
        try (var events = GdeltEvents.upTo(2)) {
            events.put(0, event(random));
            GdeltEvent last = event(random);
            events.put(0, last);
            assertThat(events.get(0)).contains(last);
        }
    }

    private static GdeltEvent event(Random random) {
        return new GdeltEvent(
                "MET",
                party(random),
                party(random),
                "0" + random.nextInt(40),
                LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000),
                random.nextInt());
    }

    private static Party party(Random random) {
        String name = "land-" + random.nextInt(300);
        return new Party(new EntityKey("state:" + name), name, null, name, null);
    }
}
