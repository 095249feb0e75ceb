package dev.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IdentificationTest {
    private final Ontology ontology = OntologyReader.read(null);

    private final Claims met = Claims.of("MET").with(Role.SUBJECT, "leader:a").with(Role.OBJECT, "leader:b");
    private final Claims supplied = Claims.of("SUPPLIED")
            .with(Role.SUBJECT, "state:a")
            .with(Role.OBJECT, "state:b")
            .with(Role.INSTRUMENT, "weapon:x", "weapon:y");

    @Test
    void aMeetingIsTheSameWhicheverWayRoundItIsTold() {
        Claims told = Claims.of("MET").with(Role.SUBJECT, "leader:b").with(Role.OBJECT, "leader:a");
        assertThat(fact(told)).isEqualTo(fact(met));
        assertThat(Identification.factRoles(relation("MET"), told.claim()))
                .isEqualTo(Identification.factRoles(relation("MET"), met.claim()));
    }

    @Test
    void aSupplyIsAnotherTheOtherWayRound() {
        Claims back = supplied.with(Role.SUBJECT, "state:b").with(Role.OBJECT, "state:a");
        assertThat(fact(back)).isNotEqualTo(fact(supplied));
    }

    @Test
    void theOrderOfInstrumentsIsOfNoAccount() {
        assertThat(fact(supplied.with(Role.INSTRUMENT, "weapon:y", "weapon:x"))).isEqualTo(fact(supplied));
        assertThat(fact(supplied.with(Role.INSTRUMENT, "weapon:x"))).isNotEqualTo(fact(supplied));
    }

    @Test
    void datesInOneBucketAreTheSameFact() {
        assertThat(fact(met.on("2024-10-01"))).isEqualTo(fact(met.on("2024-10-31")));
        assertThat(fact(met.on("2024-10-01"))).isNotEqualTo(fact(met.on("2024-11-01")));
        assertThat(fact(supplied.on("2024-01-01"))).isEqualTo(fact(supplied.on("2024-12-31")));
        assertThat(fact(supplied.on("2023-12-31"))).isNotEqualTo(fact(supplied.on("2024-01-01")));
    }

    @Test
    void aClaimWithoutADateHasABucketOfItsOwn() {
        assertThat(fact(met)).isNotEqualTo(fact(met.on("2024-10-01")));
        assertThat(fact(met)).isEqualTo(fact(met.status(Status.DENIED)));
    }

    @Test
    void theFirstDayDecidesOrTheLastWhereOnlyThatIsKnown() {
        var open =
                new Time(LocalDate.parse("2024-10-30"), LocalDate.parse("2024-11-02"), Precision.INTERVAL, null, null);
        var ended = new Time(null, LocalDate.parse("2024-10-05"), Precision.DAY, null, null);
        assertThat(fact(met.at(open))).isEqualTo(fact(met.on("2024-10-01")));
        assertThat(fact(met.at(ended))).isEqualTo(fact(met.on("2024-10-01")));
    }

    @Test
    void theValueCountsWhereTheRelationSaysSo() {
        Claims office = Claims.of("HOLDS_OFFICE").with(Role.SUBJECT, "leader:a").with(Role.OBJECT, "state:b");
        assertThat(fact(office.value("president"))).isNotEqualTo(fact(office.value("minister")));
        assertThat(fact(office.value(" president "))).isEqualTo(fact(office.value("president")));
    }

    @Test
    void aSupplyIsToldByItsDealWhereAClaimNamesOne() {
        Claims supply = Claims.of("SUPPLIED").with(Role.SUBJECT, "state:a").with(Role.INSTRUMENT, "weapon:w");
        assertThat(fact(supply.value("24 ordered in 1986")))
                .isNotEqualTo(fact(supply))
                .isNotEqualTo(fact(supply.value("24 ordered in 1985")));
    }

    @Test
    void rolesThatDoNotIdentifyMakeNoOtherFact() {
        assertThat(fact(met.with(Role.PLACE, "place:p"))).isEqualTo(fact(met));
    }

    @Test
    void noTwoFactsRunTogether() {
        Claims one = Claims.of("MET").with(Role.SUBJECT, "leader:a-b").with(Role.OBJECT, "leader:c");
        Claims other = Claims.of("MET").with(Role.SUBJECT, "leader:a").with(Role.OBJECT, "leader:b-c");
        assertThat(fact(one)).isNotEqualTo(fact(other));
    }

    @Test
    void aClaimIsItsArticlePassageFactAndReader() {
        String key = key(met);
        assertThat(key(met.status(Status.DENIED))).isEqualTo(key);
        assertThat(key(met.by("entente-rules/0.1"))).isNotEqualTo(key);
        assertThat(key(met.from("article-2", 0, 10))).isNotEqualTo(key);
        assertThat(key(met.from("article-1", 0, 11))).isNotEqualTo(key);
        assertThat(key(supplied)).isNotEqualTo(key);
        assertThat(key).matches("claim:[0-9a-f]{24}");
    }

    @Test
    void whatAClaimSaysBeyondItsKeyShowsInItsDigest() {
        String digest = Identification.digest(met.claim());
        assertThat(Identification.digest(met.claim())).isEqualTo(digest);
        assertThat(Identification.digest(met.status(Status.PLANNED).claim())).isNotEqualTo(digest);
        assertThat(Identification.digest(met.on("2024-10-01").claim())).isNotEqualTo(digest);
        assertThat(Identification.digest(met.with(Role.PLACE, "place:p").claim()))
                .isNotEqualTo(digest);
    }

    private String fact(Claims claims) {
        return Identification.factKey(relation(claims.relation()), claims.claim());
    }

    private String key(Claims claims) {
        return Identification.claimKey(relation(claims.relation()), claims.claim());
    }

    private Relation relation(String name) {
        return ontology.relation(name).orElseThrow();
    }
}
