package dev.dateline.streams.userdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.ActorEntry;
import dev.dateline.schemas.avro.GazetteerEntry;
import dev.dateline.streams.fault.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserDataJsonTest {
    @Test
    void whatIsLeftOutHasItsDefault() {
        Outcome<GazetteerEntry> read = UserDataJson.place("""
                {"id":"c","name":"Camp Ten","aliases":["Camp 10"],"kind":"site","latitude":12,"longitude":-3.5,"country":"BFA"}""");

        assertThat(read)
                .isEqualTo(new Outcome.Ok<>(GazetteerEntry.newBuilder()
                        .setId("c")
                        .setName("Camp Ten")
                        .setAliases(List.of("Camp 10"))
                        .setKind("site")
                        .setLatitude(12.0)
                        .setLongitude(-3.5)
                        .setCountry("BFA")
                        .build()));
    }

    @Test
    void anActorIsReadWithItsDays() {
        Outcome<ActorEntry> read = UserDataJson.actor("""
                {"id":"p","kind":"PERSON","name":"Ada Example","country":"EST","sector":"GOV","from":"2026-04","source":"gazette"}""");

        assertThat(read)
                .isEqualTo(new Outcome.Ok<>(ActorEntry.newBuilder()
                        .setId("p")
                        .setKind("PERSON")
                        .setName("Ada Example")
                        .setCountry("EST")
                        .setSector("GOV")
                        .setFrom("2026-04")
                        .setSource("gazette")
                        .build()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{\"id\":\"c\"      ! invalid-json  ! Unexpected end-of-input",
                "[]                 ! invalid-json  ! want an object",
                "''                 ! invalid-json  ! want an object",
                "{\"name\":\"C\",\"kind\":\"none\"} ! invalid-entry ! id: must be given",
                "{\"id\":\"c\",\"name\":\"C\",\"kind\":\"none\",\"alias\":[]} ! invalid-entry ! no field 'alias'",
                "{\"id\":\"c\",\"name\":\"C\",\"kind\":\"none\",\"aliases\":\"x\"} ! invalid-entry ! aliases: want array",
                "{\"id\":\"c\",\"name\":\"C\",\"kind\":\"city\",\"latitude\":\"1\"} ! invalid-entry ! latitude: want double",
                "{\"id\":\"c\",\"name\":\"C\",\"kind\":\"none\",\"population\":1e12} ! invalid-entry ! population: want int",
                "{\"id\":\"c\",\"name\":\"C\",\"kind\":\"region\",\"latitude\":1,\"longitude\":1} ! invalid-entry ! radiusKm: want more than 0",
            })
    void anEntryThatCannotBeUsedSaysWhy(String line, String reason, String detail) {
        Outcome<GazetteerEntry> read = UserDataJson.place(line);

        assertThat(read).isInstanceOfSatisfying(Outcome.Rejected.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.detail()).contains(detail);
        });
    }
}
