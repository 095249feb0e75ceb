package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RelayTest {
    private static final int MANY = 10_000;

    @Test
    void doesAllInOrderOnOneOtherThread() {
        var done = new ArrayList<Integer>();
        var threads = Collections.synchronizedSet(new HashSet<String>());
        try (var relay = new Relay("another")) {
            for (int i = 0; i < MANY; i++) {
                int number = i;
                relay.hand(() -> {
                    done.add(number);
                    threads.add(Thread.currentThread().getName());
                });
            }
            relay.finish();
        }
        assertThat(done).isEqualTo(IntStream.range(0, MANY).boxed().toList());
        assertThat(threads).isEqualTo(Set.of("another"));
    }

    @Test
    void letsFewWait() throws InterruptedException {
        var handed = new AtomicInteger();
        var go = new CountDownLatch(1);
        try (var relay = new Relay("slow")) {
            Thread hurried = Thread.ofVirtual().start(() -> {
                for (int i = 0; i < MANY; i++) {
                    relay.hand(() -> await(go));
                    handed.incrementAndGet();
                }
            });
            hurried.join(200);
            int waiting = handed.get();
            go.countDown();
            hurried.join();
            relay.finish();
            assertThat(waiting).isBetween(1, 100);
            assertThat(handed).hasValue(MANY);
        }
    }

    @Test
    void tellsWhatWentWrongAndDoesNothingAfterIt() {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        var allHandedOver = new CountDownLatch(1);
        try (var relay = new Relay("failing")) {
            relay.hand(() -> done.add("before"));
            relay.hand(() -> {
                await(allHandedOver);
                throw new IllegalStateException("the disk is full");
            });
            relay.hand(() -> done.add("after"));
            allHandedOver.countDown();
            assertThatThrownBy(relay::finish)
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("the disk is full");
            assertThatThrownBy(() -> relay.hand(() -> done.add("much later"))).hasMessage("the disk is full");
        }
        assertThat(done).containsExactly("before");
    }

    @Test
    void stopsWhoeverGoesOnHandingOver() {
        try (var relay = new Relay("failing")) {
            assertThatThrownBy(() -> {
                        while (true) {
                            relay.hand(() -> {
                                throw new IllegalStateException("the disk is full");
                            });
                        }
                    })
                    .hasMessage("the disk is full");
        }
    }

    @Test
    void hasDoneWhatWasHandedOverWhenItIsClosed() {
        var done = new AtomicInteger();
        try (var relay = new Relay("closed")) {
            for (int i = 0; i < 20; i++) {
                relay.hand(done::incrementAndGet);
            }
        }
        assertThat(done).hasValue(20);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
