package dev.dateline.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.packaged();

    private List<Integer> named(String name) {
        List<Integer> places = new ArrayList<>();
        long key = NameFold.key(NameFold.fold(name));
        for (int entry = gazetteer.firstNamed(key); entry != 0; entry = gazetteer.nextNamed(entry)) {
            places.add(gazetteer.placeOf(entry));
        }
        return places;
    }

    @Test
    void theGeneratorFoldsNamesAsTheCoderDoes() {
        String text = new String(Resources.unpacked("gazetteer.tsv.gz", 22_000_000), StandardCharsets.UTF_8);
        Set<String> foldedOtherwise = new TreeSet<>();

        text.lines().forEach(line -> {
            String[] fields = line.split("\t", -1);
            if (!NameFold.fold(fields[9]).equals(fields[10])) {
                foldedOtherwise.add(fields[9]);
            }
            for (String key : Resources.parts(fields[11])) {
                if (!NameFold.fold(key).equals(key)) {
                    foldedOtherwise.add(key);
                }
            }
        });

        assertThat(text.lines().count()).isGreaterThan(200_000);
        assertThat(foldedOtherwise).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ma'rib, marib",
        "St. Pölten, saint polten",
        "Khan-Younis, khan younis",
        "The Hague, hague",
        "Łódź, lodz",
        "Mt. Etna, mount etna",
        "Côte d’Ivoire, cote divoire",
        "Trinidad & Tobago, trinidad and tobago",
        "Washington D.C., washington dc",
    })
    void spellingsOfANameMeetInOneFold(String name, String folded) {
        assertThat(NameFold.fold(name)).isEqualTo(folded);
    }

    @Test
    void everyCountryHasANameOfItsOwn() {
        Set<String> codes = new HashSet<>();

        for (Country country : gazetteer.countries()) {
            assertThat(codes.add(country.alpha3())).as(country.alpha3()).isTrue();
            assertThat(named(country.name()))
                    .as(country.name())
                    .anyMatch(place -> gazetteer.kind(place) == PlaceKind.COUNTRY
                            && gazetteer.alpha3(place).orElse("").equals(country.alpha3()));
        }
    }

    @Test
    void handWrittenPlacesAreFoundUnderEachOfTheirNames() {
        for (String[] row : Resources.rows("supplement.tsv")) {
            List<String> names = new ArrayList<>(Resources.parts(row[1]));
            names.add(row[0]);
            for (String name : names) {
                assertThat(named(name)).as(name).anyMatch(gazetteer::handWritten);
            }
        }
    }

    @Test
    void aTownLiesInItsDivisionAndItsCountry() {
        int town = named("Homs").stream()
                .filter(place -> gazetteer.kind(place).settlement())
                .findFirst()
                .orElseThrow();
        int country = named("Syria").get(0);

        assertThat(gazetteer.within(town, gazetteer.adm1(town))).isTrue();
        assertThat(gazetteer.within(town, country)).isTrue();
        assertThat(gazetteer.within(country, town)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Sangin District, ADM2, AFG",
        "Masisi Territory, ADM2, COD",
        "Kramatorsk District, ADM2, UKR",
        "Orange County, ADM2, USA",
        "Gwinnett, ADM2, USA",
        "Kunduz Province, ADM1, AFG",
        "Aden Adde International Airport, SITE, SOM",
        "Beirut Airport, SITE, LBN",
    })
    void divisionsAreCalledByTheirKindAndAirportsByTheirTown(String name, PlaceKind kind, String country) {
        assertThat(named(name))
                .anyMatch(place -> gazetteer.kind(place) == kind
                        && gazetteer.alpha3(place).orElse("").equals(country));
    }

    @ParameterizedTest
    @CsvSource({"Delaware, USA", "Nevada, USA", "Ohio, USA"})
    void aCountyIsNotCalledByTheBareNameOfAState(String name, String country) {
        assertThat(named(name))
                .filteredOn(place -> gazetteer.alpha3(place).orElse("").equals(country))
                .noneMatch(place -> gazetteer.kind(place) == PlaceKind.ADM2);
    }

    @ParameterizedTest
    @CsvSource({"United States, 1900, 2500", "Kosovo, 50, 90", "France, 400, 600", "Chile, 2000, 2800", "Malta, 10, 30"
    })
    void theRadiusOfACountryCoversMostOfItAndNoFarOffPart(String name, int least, int most) {
        int country = named(name).stream()
                .filter(place -> gazetteer.kind(place) == PlaceKind.COUNTRY)
                .findFirst()
                .orElseThrow();

        assertThat(gazetteer.radiusKm(country)).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({
        "Ho Chi Minh City, Ho Chi Minh",
        "Da Nang, Da Nang",
        "Trondheim, Trøndelag",
        "Homs, Homs",
        "Kumasi, Ashanti"
    })
    void aTownsDivisionHasTheRightNameAndLiesAroundIt(String town, String division) {
        int place = named(town).stream()
                .filter(p -> gazetteer.kind(p).settlement() && gazetteer.population(p) > 100_000)
                .findFirst()
                .orElseThrow();

        assertThat(gazetteer.adm1Name(place)).hasValue(division);
        assertThat(gazetteer.distanceKm(place, gazetteer.adm1(place)))
                .isLessThan(gazetteer.radiusKm(gazetteer.adm1(place)) + 50.0);
    }

    @Test
    void everyPlaceHasAPointOnEarthAndARadius() {
        for (int place = 0; place < gazetteer.size(); place++) {
            assertThat(Math.abs(gazetteer.point(place).latitude())).isLessThanOrEqualTo(90);
            assertThat(Math.abs(gazetteer.point(place).longitude())).isLessThanOrEqualTo(180);
            assertThat(gazetteer.radiusKm(place)).isPositive();
        }
    }

    @Test
    void noHandWrittenNameStandsTwice() {
        Set<String> seen = new HashSet<>();

        for (String[] row : Resources.rows("supplement.tsv")) {
            assertThat(row).as(row[0]).hasSize(7);
            assertThat(seen.add(NameFold.fold(row[0]))).as(row[0]).isTrue();
        }
    }

    @Test
    void itIsLoadedFastAndHeldInLittleMemory() {
        long before = usedBytes();
        long start = System.nanoTime();

        Gazetteer loaded = new GazetteerReader().read();

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        long held = usedBytes() - before;
        assertThat(loaded.size()).isGreaterThan(200_000);
        assertThat(took).isLessThan(Duration.ofSeconds(10)); // 0.5 s of one core when measured; CI shares its cores
        assertThat(held).isLessThan(150_000_000); // 75 MB when measured
    }

    private static long usedBytes() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
