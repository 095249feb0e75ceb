package dev.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "state:russia",
                "weapon:s-400",
                "org:a.b_c-d",
                "leader:владимир-путин",
                "place:پاریس",
                "place:बेंगलुरु",
                "state:1",
                "event:2024"
            })
    void takesLettersAndDigitsOfAnyScript(String key) {
        assertThat(new EntityKey(key).value()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "state",
                "state:",
                ":russia",
                "State:russia",
                "state:rus sia",
                "state:russia\n",
                "state:-russia",
                "state:russia'",
                "state:russia\"",
                "state:russia}) DETACH DELETE n //",
                "state:<script>",
                "state:../../etc/passwd",
                "state:a/b",
                "state:a%2fb",
                "state:a:b",
                "state:\u0000",
                "state:a\u200bb",
                "state:\ud83d\ude00",
                "state:\ud83d",
                "1state:russia"
            })
    void refusesWhatCouldBeReadAsSomethingElse(String key) {
        assertThat(EntityKey.isKey(key)).isFalse();
        assertThatThrownBy(() -> new EntityKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a key");
    }

    @Test
    void refusesKeysThatAreTooLong() {
        assertThat(EntityKey.isKey("state:" + "a".repeat(151))).isTrue();
        assertThat(EntityKey.isKey("state:" + "a".repeat(152))).isFalse();
        assertThat(EntityKey.isKey("a".repeat(32) + ":a")).isFalse();
    }

    @Test
    void hasAPrefixAndAnOrder() {
        assertThat(new EntityKey("weapon:s-400").prefix()).isEqualTo("weapon");
        assertThat(new EntityKey("state:a")).isLessThan(new EntityKey("state:b"));
    }
}
