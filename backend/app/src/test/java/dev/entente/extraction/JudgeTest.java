package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is learnt of claims that are known to be right or wrong. */
class JudgeTest {
    private static final Evidence CLEAR = new Evidence(Map.of("clear", 1.0));
    private static final Evidence DARK = new Evidence(Map.of("dark", 1.0));

    /** Of the clear ones nine in ten are right, of the dark ones three. */
    private static List<Trainer.Lesson> lessons() {
        var lessons = new ArrayList<Trainer.Lesson>();
        for (int at = 0; at < 400; at++) {
            lessons.add(new Trainer.Lesson("article" + at % 4, CLEAR, at / 4 % 10 != 0, 1));
            lessons.add(new Trainer.Lesson("article" + at % 4, DARK, at / 4 % 10 < 3, 1));
        }
        return lessons;
    }

    @Test
    void isAsSureAsClaimsOfItsKindAreOftenRight() {
        Judge judge = Trainer.train(lessons());
        assertThat(judge.likelihood(CLEAR)).isCloseTo(0.9, within(0.03));
        assertThat(judge.likelihood(DARK)).isCloseTo(0.3, within(0.03));
    }

    @Test
    void learnsTheSameOfTheSameAndReadsWhatItWrote() {
        String written = Trainer.train(lessons()).written();
        assertThat(Trainer.train(lessons()).written()).isEqualTo(written);
        assertThat(Judge.read("# a comment\n" + written).written()).isEqualTo(written);
    }

    @Test
    void saysWhichLineIsNoWeight() {
        assertThatThrownBy(() -> Judge.read("clear 1.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"clear 1.0\"");
    }
}
