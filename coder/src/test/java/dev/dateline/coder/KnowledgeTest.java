package dev.dateline.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.actor.UserActor;
import dev.dateline.coder.event.CodedEvent;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.place.PlaceMention.Point;
import dev.dateline.coder.place.UserPlace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {
    private final Coder coder = Coder.load();

    private static UserPlace place(String id, String name, String kind, double latitude, double longitude) {
        return new UserPlace(
                id,
                name,
                List.of(),
                List.of(),
                kind,
                OptionalDouble.of(latitude),
                OptionalDouble.of(longitude),
                OptionalDouble.of(4),
                Optional.of("TCD"),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty());
    }

    private static UserPlace noPlace(String name) {
        return new UserPlace(
                "no",
                name,
                List.of(),
                List.of(),
                "none",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty());
    }

    private static UserActor actor(String kind, String name, String country, String sector, String from, String until) {
        return new UserActor(
                name + from,
                kind,
                name,
                List.of(),
                Optional.ofNullable(country),
                Optional.ofNullable(sector),
                Optional.of("office"),
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }

    private CodedArticle code(UserData own, String text) {
        coder.know(Knowledge.with(own));
        return coder.code(new ArticleText(
                text,
                Optional.empty(),
                Optional.of(Instant.parse("2026-06-01T00:00:00Z")),
                Optional.empty(),
                Optional.empty()));
    }

    private static UserData places(UserPlace... places) {
        return new UserData(List.of(places), List.of());
    }

    private static UserData actors(UserActor... actors) {
        return new UserData(List.of(), List.of(actors));
    }

    private static ActorMention actorOf(CodedArticle coded) {
        return coded.events().get(0).actor().orElseThrow();
    }

    @Test
    void aPlaceOfTheUsersOwnIsFoundAndTellsItsCountry() {
        String text = "Gunmen attacked a convoy at Kirbo Wadi on Monday, killing two people.";
        assertThat(code(UserData.NONE, text).places()).isEmpty();

        CodedArticle coded = code(places(place("kirbo", "Kirbo Wadi", "site", 13.5, 21.25)), text);

        PlaceMention place = coded.events().get(0).location().orElseThrow();
        assertThat(place.name()).contains("Kirbo Wadi");
        assertThat(place.country()).contains("TCD");
        assertThat(place.point()).contains(new Point(13.5, 21.25));
        assertThat(place.precision()).isEqualTo(PlaceMention.Precision.POINT);
        assertThat(place.radiusKm()).hasValue(4);
    }

    @Test
    void aRowWithTheIdOfAPackagedPlaceCorrectsItUnderAllItsNames() {
        String text = "The delegation met officials in Abeche.";
        PlaceMention packaged = code(UserData.NONE, text).places().get(0);
        UserPlace row = new UserPlace(
                "abeche",
                "Abéché town",
                List.of("Wara Nova"),
                List.of(),
                "city",
                OptionalDouble.of(14),
                OptionalDouble.of(21),
                OptionalDouble.of(9),
                Optional.of("TCD"),
                Optional.empty(),
                OptionalInt.empty(),
                packaged.geonamesId());

        for (String name : List.of("Abeche", "Wara Nova")) {
            PlaceMention place =
                    code(places(row), text.replace("Abeche", name)).places().get(0);
            assertThat(place.name()).contains("Abéché town");
            assertThat(place.point()).contains(new Point(14, 21));
            assertThat(place.radiusKm()).hasValue(9);
            assertThat(place.adm1()).isEqualTo(packaged.adm1());
            assertThat(place.geonamesId()).isEqualTo(packaged.geonamesId());
        }
        assertThat(code(UserData.NONE, text).places().get(0)).isEqualTo(packaged);
    }

    @Test
    void aNameThatTheUserTakesAwayIsNoPlaceAndItsLookAlikesStay() {
        String text = "Rebels took Abeche and marched on to Mongo in Chad.";

        List<PlaceMention> left = code(places(noPlace("Mongo")), text).places();

        assertThat(left).extracting(PlaceMention::text).containsExactly("Abeche", "Chad");
        assertThat(code(UserData.NONE, text).places())
                .extracting(PlaceMention::text)
                .containsExactly("Abeche", "Mongo", "Chad");
    }

    @Test
    void anActorOfTheUsersOwnHasItsCountryAndSectorWhileInOffice() {
        String text = "Zelinda Quarro met rebels on Sunday and offered them an amnesty.";
        UserData inOffice = actors(actor("PERSON", "Zelinda Quarro", "TCD", "GOV", "2026-05", null));
        UserData before = actors(actor("PERSON", "Zelinda Quarro", "TCD", "GOV", "2020", "2021-03"));

        ActorMention minister = actorOf(code(inOffice, text));
        assertThat(minister.country()).contains("TCD");
        assertThat(minister.sector()).contains("GOV");
        assertThat(actorOf(code(before, text)).sector()).contains("ELI");
    }

    @Test
    void aRowStandsBeforeThePackagedOneOfTheSameSpelling() {
        String text = "The Taliban attacked the village at dawn.";
        assertThat(actorOf(code(UserData.NONE, text)).country()).contains("AFG");

        ActorMention own = actorOf(code(actors(actor("ORGANISATION", "Taliban", "PAK", "UAF", null, null)), text));

        assertThat(own.country()).contains("PAK");
        assertThat(own.sector()).contains("UAF");
    }

    @Test
    void aRoleNounOfTheUsersOwnHasItsSectorInBothNumbers() {
        UserData own = actors(actor("ROLE", "quarterling", null, "COP", null, null));

        for (String text : List.of("A quarterling arrested two men.", "Chadian quarterlings arrested two men.")) {
            assertThat(actorOf(code(own, text)).sector()).contains("COP");
        }
        assertThat(actorOf(code(own, "Chadian quarterlings arrested two men.")).country())
                .contains("TCD");
    }

    @Test
    void theVersionNamesTheRowsAndNotTheirOrder() {
        UserPlace a = place("a", "Aldor", "city", 1, 2);
        UserPlace b = place("b", "Beldor", "city", 3, 4);
        String packaged = Knowledge.packaged().version();

        String both = Knowledge.with(places(a, b)).version();

        assertThat(both).startsWith(packaged + "+").matches(".*places \\p{XDigit}{8}\\+\\p{XDigit}{8}");
        assertThat(Knowledge.with(places(b, a)).version()).isEqualTo(both);
        assertThat(Knowledge.with(places(a)).version()).isNotEqualTo(both);
        assertThat(Knowledge.with(places(a, place("b", "Beldor", "city", 3, 4.001)))
                        .version())
                .isNotEqualTo(both);
        assertThat(Knowledge.with(UserData.NONE).version()).isEqualTo(packaged);
        assertThat(Knowledge.with(actors(actor("ROLE", "quarterling", null, "COP", null, null)))
                        .version())
                .matches(".*actors \\p{XDigit}{8}\\+\\p{XDigit}{8}; places \\p{XDigit}{8}");
        assertThat(code(places(a, b), "Nothing.").coder()).isEqualTo(both);
    }

    @Test
    void theCodingOfOtherTextsIsTheSameWithRowsThatTheyDoNotName() {
        String text = "Police in Lagos arrested 12 protesters on Friday, the Nigerian interior minister said.";
        List<CodedEvent> packaged = code(UserData.NONE, text).events();

        CodedArticle own = code(
                new UserData(
                        List.of(place("kirbo", "Kirbo Wadi", "site", 13.5, 21.25)),
                        List.of(actor("PERSON", "Zelinda Quarro", "TCD", "GOV", null, null))),
                text);

        assertThat(own.events()).isEqualTo(packaged);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''    | city    | 1   | 2   | TCD | id: want 1 to 200 characters",
                "a     | hamlet  | 1   | 2   | TCD | kind 'hamlet': want city, site",
                "a     | city    | 91  | 2   | TCD | latitude and longitude: want -90 to 90",
                "a     | city    | 1   | NaN | TCD | latitude and longitude: want -90 to 90",
                "a     | city    | 1   | 2   | CHA | country 'CHA': want an ISO 3166-1 alpha-3 code"
            })
    void aPlaceThatMakesNoSenseIsRefused(
            String id, String kind, double latitude, double longitude, String country, String why) {
        assertThatThrownBy(() -> new UserPlace(
                        id,
                        "Name",
                        List.of(),
                        List.of(),
                        kind,
                        OptionalDouble.of(latitude),
                        OptionalDouble.of(longitude),
                        OptionalDouble.empty(),
                        Optional.of(country),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalLong.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "HERO   | Ada  | EST | GOV | 2020 | -       | kind 'HERO': want PERSON",
                "PERSON | Ada  | ETS | GOV | 2020 | -       | no country code: ETS",
                "PERSON | Ada  | EST | GVO | 2020 | -       | no PLOVER sector: GVO",
                "PERSON | Ada  | EST | GOV | soon | -       | no day, month or year: soon",
                "PERSON | Ada  | EST | GOV | 2020 | 2019-12 | the office ends before it begins",
                "PERSON | A!da | EST | GOV | 2020 | -       | name 'A"
            })
    void anActorThatMakesNoSenseIsRefused(
            String kind, String name, String country, String sector, String from, String until, String why) {
        assertThatThrownBy(() -> actor(kind, name.replace('!', '|'), country, sector, from, until)
                        .checked())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
