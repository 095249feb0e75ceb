package dev.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {
    private final Text text = new Text("a😀b🇮🇷 e\u0301.");

    @Test
    void countsCodePoints() {
        assertThat(text.length()).isEqualTo(9);
        assertThat(text.value().length()).isEqualTo(12);
    }

    @Test
    void findsWhatStandsAtASpan() {
        assertThat(text.at(new Span(0, 1))).contains("a");
        assertThat(text.at(new Span(1, 2))).contains("😀");
        assertThat(text.at(new Span(2, 5))).contains("b🇮🇷");
        assertThat(text.at(new Span(6, 9))).contains("e\u0301.");
        assertThat(text.at(new Span(0, 9))).contains(text.value());
    }

    @Test
    void hasNothingWhereASpanLeavesIt() {
        assertThat(text.at(new Span(0, 10))).isEmpty();
        assertThat(text.at(new Span(9, 10))).isEmpty();
        assertThat(text.at(new Span(40, 50))).isEmpty();
    }

    @Test
    void hasAnEmptySpanNowhere() {
        assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isKnownByTheSumOfItsUtf8() {
        assertThat(new Text("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(new Text("Путин").sha256()).isNotEqualTo(new Text("Путuн").sha256());
    }
}
