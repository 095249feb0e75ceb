package dev.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.Correction.Change.Merge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentitiesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a>b, a=b",
        "a>b b>c, a=c b=c",
        "b>c a>b, a=c b=c",
        "a>b c>d, a=b c=d",
        "a>b a>c, a=b c=b",
        "c>a d>b c>d, b=a c=a d=a",
        "a>b b>a, b=a",
        "a>b b>c c>a, b=a c=a",
        "a>b a>b, a=b",
    })
    void isAnEquivalenceThatOneStandsFor(String merges, String settled) {
        var expected = new HashMap<EntityKey, EntityKey>();
        List.of(settled.split(" ", -1))
                .forEach(pair -> expected.put(key(pair.substring(0, 1)), key(pair.substring(2))));
        List<Merge> list = new ArrayList<>(List.of(merges.split(" ", -1)).stream()
                .map(pair -> new Merge(key(pair.substring(0, 1)), key(pair.substring(2))))
                .toList());
        var random = new Random(1);
        for (int i = 0; i < 20; i++) {
            assertThat(Identities.of(list).merged()).isEqualTo(expected);
            Collections.shuffle(list, random);
        }
        assertThat(Identities.of(List.of()).merged()).isEqualTo(Map.of());
    }

    private static EntityKey key(String letter) {
        return new EntityKey("state:" + letter);
    }
}
