package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CypherLiteralTest {
    @Test
    void noTextLeavesItsQuotes() {
        assertThat(CypherLiteral.of("' OR 1=1 //")).isEqualTo("'\\' OR 1=1 //'");
        assertThat(CypherLiteral.of("\\' ")).isEqualTo("'\\\\\\' '");
        assertThat(CypherLiteral.of("a\nb\r\tc")).isEqualTo("'a\\nb\\r\\tc'");
    }

    @Test
    void noBackslashOfATextBeginsAnEscape() {
        assertThat(CypherLiteral.of("\\u0027")).isEqualTo("'\\\\' + 'u0027'");
        assertThat(CypherLiteral.of("\u0007")).isEqualTo("'\\u0007'");
    }

    @Test
    void daysAndNumbersHaveTheirTypes() {
        assertThat(CypherLiteral.of(LocalDate.of(2024, 10, 11))).isEqualTo("date('2024-10-11')");
        assertThat(CypherLiteral.of(List.of(1, 2.5))).isEqualTo("[1, 2.5]");
    }

    @Test
    void aNameThatIsNotPlainIsQuoted() {
        assertThat(CypherLiteral.name("MET")).isEqualTo("MET");
        assertThat(CypherLiteral.name("a` b")).isEqualTo("`a`` b`");
    }
}
