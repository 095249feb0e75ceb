package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BoltWeightTest {
    private static final byte[] VERSION = {0, 0, 8, 5};
    /** That of a manifest, two versions that are offered, and what the server can do besides. */
    private static final byte[] MANIFEST = {0, 0, 1, (byte) 0xFF, 2, 0, 0, 8, 5, 0, 4, 4, 5, (byte) 0x81, 1};

    @Test
    void countsEachOfManySmallNumbersAsAnObject() {
        byte[] list = message(0xB1, 0x71, 0xD6, 0, 0, 0x03, 0xE8);
        byte[] numbers = new byte[1_000];
        Arrays.fill(numbers, (byte) 1);
        assertThat(values(sent(VERSION, list, numbers))).isEqualTo(2 + 1_000);
    }

    @Test
    void countsTextAndOtherLongValuesOnce() {
        byte[] text = "x".repeat(200).getBytes(StandardCharsets.UTF_8);
        assertThat(values(sent(VERSION, message(0xD0, 200), text))).isEqualTo(1);
        assertThat(values(sent(VERSION, message(0xD1, 0, 200), text))).isEqualTo(1);
        assertThat(values(sent(VERSION, message(0xD2, 0, 0, 0, 200), text))).isEqualTo(1);
        assertThat(values(sent(VERSION, message(0xCC, 200), text))).isEqualTo(1);
        assertThat(values(sent(VERSION, message(0xCD, 0, 200), text))).isEqualTo(1);
        assertThat(values(sent(VERSION, message(0x83, 'a', 'b', 'c', 1)))).isEqualTo(2);
        assertThat(values(sent(VERSION, message(0xC1, 1, 1, 1, 1, 1, 1, 1, 1, 0xC0))))
                .isEqualTo(2);
        assertThat(values(sent(VERSION, message(0xCB, 1, 1, 1, 1, 1, 1, 1, 1, 0xCA, 1, 1, 1, 1, 0xC9, 1, 1, 0xC8, 1))))
                .isEqualTo(4);
        assertThat(values(sent(VERSION, message(0xA1, 0x81, 'k', 0xC3, 0xD8, 0, 0xF0, 0x7F))))
                .isEqualTo(6);
    }

    @Test
    void readsPastBothHandshakes() {
        byte[] message = message(0x93, 1, 2, 3);
        assertThat(values(sent(MANIFEST, message)))
                .isEqualTo(values(sent(VERSION, message)))
                .isEqualTo(4);
    }

    @Test
    void findsTheSameWhereverThePiecesEnd() {
        byte[] text = "seventeen letters".getBytes(StandardCharsets.UTF_8);
        byte[] all = sent(MANIFEST, message(0xB1, 0x71, 0x92, 0xD1, 0, 17), text, message(0xC9, 1, 2));
        long whole = new BoltWeight().of(all, all.length);
        for (int cut = 1; cut < all.length; cut++) {
            BoltWeight weight = new BoltWeight();
            byte[] rest = Arrays.copyOfRange(all, cut, all.length);
            assertThat(weight.of(all, cut) + weight.of(rest, rest.length))
                    .as("cut at %d", cut)
                    .isEqualTo(whole);
        }
    }

    private static long values(byte[] all) {
        return (new BoltWeight().of(all, all.length) - all.length) / BoltWeight.VALUE;
    }

    private static byte[] message(int... bytes) {
        byte[] message = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            message[i] = (byte) bytes[i];
        }
        return message;
    }

    /** A handshake, and one message in a chunk for each part. */
    private static byte[] sent(byte[] handshake, byte[]... parts) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(handshake);
        for (byte[] part : parts) {
            all.write(part.length >> 8);
            all.write(part.length);
            all.writeBytes(part);
        }
        all.write(0);
        all.write(0);
        return all.toByteArray();
    }
}
