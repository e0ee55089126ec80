package dev.dateline.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.actor.DictionaryFile.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no row of the packaged tables of actors may say, and no two rows together. All faults are told, not the first alone. */
class ActorFactsTest {
    private static final String FOLDER = "/dev/dateline/coder/actor/";
    private static final Set<String> HEADS = Set.of("president", "prime minister");

    private final Set<String> countries = new DictionaryFile("/dev/dateline/coder/place/countries.tsv", 5)
            .rows().stream().map(row -> row.text(0)).collect(Collectors.toSet());
    private final List<Row> persons = rows("persons-.*", 7);
    private final List<Row> organisations =
            rows("armed-groups-.*|organisations-.*|institutions.*|parties.*|media.*|companies.*", 4);
    private final List<Row> others = rows("seats.*|regions.*|peoples.*", 3);

    @Test
    void everyRowHasCodesThatExist() {
        List<String> faults = new ArrayList<>();
        for (Row row : concat(persons, organisations)) {
            told(faults, () -> row.country(2, countries));
            told(faults, () -> row.sector(3));
        }
        for (Row row : others) {
            told(faults, () -> row.country(1, countries));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyOfficeHasDaysThatExistAndEndsNoEarlierThanItBegins() {
        List<String> faults = new ArrayList<>();
        for (Row row : persons) {
            told(faults, () -> Term.of(row, countries));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noCountryHasTwoPresidentsOrTwoPrimeMinistersAtOnceButOnTheDayOfAHandover() {
        Map<String, List<Row>> holders = new TreeMap<>();
        for (Row row : persons) {
            for (String office : row.text(4).split(", | and ", -1)) {
                if (HEADS.contains(office)) {
                    holders.computeIfAbsent(row.text(2) + " " + office, key -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        List<String> faults = new ArrayList<>();
        holders.forEach((office, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                for (Row other : rows.subList(0, i)) {
                    if (!rows.get(i).text(0).equals(other.text(0)) && daysTogether(rows.get(i), other) > 1) {
                        faults.add(office + ": " + term(rows.get(i)) + " and " + term(other));
                    }
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void noSpellingBelongsToTwoCountries() {
        Map<String, Map<String, Owner>> spellings = new LinkedHashMap<>();
        // one person is one owner, however many rows tell of offices, also abroad
        persons.forEach(row -> claim(spellings, row, row.text(0), 1, 2));
        organisations.forEach(row -> claim(spellings, row, at(row), 1, 2));
        others.forEach(row -> claim(spellings, row, at(row), 2, 1));

        List<String> faults = new ArrayList<>();
        spellings.forEach((spelling, owners) -> {
            Owner first = owners.values().iterator().next();
            owners.values().stream()
                    .filter(owner -> Collections.disjoint(owner.countries(), first.countries()))
                    .forEach(owner -> faults.add(spelling + ": " + at(owner.row()) + " and " + at(first.row())));
        });
        assertThat(faults).isEmpty();
    }

    /** Somebody who is spelt so, by his first row. */
    private record Owner(Row row, Set<String> countries) {}

    private static void claim(
            Map<String, Map<String, Owner>> spellings, Row row, String owner, int aliases, int country) {
        Stream.concat(Stream.of(row.text(0)), row.list(aliases).stream())
                .map(spelling -> spelling.startsWith("=") ? spelling.substring(1) : spelling)
                .map(spelling -> String.join(" ", PhraseWords.of(spelling)) + " as " + PhraseWords.spelling(spelling))
                .forEach(key -> spellings
                        .computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .computeIfAbsent(owner, k -> new Owner(row, new HashSet<>()))
                        .countries()
                        .add(row.text(country)));
    }

    /** Days that two terms surely share: a year or month alone is read as late as it can begin, and as early as it can end. */
    private static long daysTogether(Row a, Row b) {
        LocalDate begin = Stream.of(a, b)
                .flatMap(row -> row.optional(5).stream())
                .map(text -> day(text, true))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        LocalDate end = Stream.of(a, b)
                .flatMap(row -> row.optional(6).stream())
                .map(text -> day(text, false))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return ChronoUnit.DAYS.between(begin, end) + 1;
    }

    private static LocalDate day(String text, boolean last) {
        return switch (text.length()) {
            case 4 ->
                last
                        ? Year.parse(text).atMonth(12).atEndOfMonth()
                        : Year.parse(text).atDay(1);
            case 7 ->
                last
                        ? YearMonth.parse(text).atEndOfMonth()
                        : YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static String term(Row row) {
        return row.text(0) + " (" + row.text(5) + " to " + row.text(6) + ", " + at(row) + ")";
    }

    private static String at(Row row) {
        return row.file().substring(row.file().lastIndexOf('/') + 1) + ":" + row.line();
    }

    private static void told(List<String> faults, Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            faults.add(e.getMessage());
        }
    }

    private static List<Row> concat(List<Row> some, List<Row> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<Row> rows(String names, int columns) {
        try (Stream<Path> files = Files.list(
                Path.of(ActorFactsTest.class.getResource(FOLDER + "roles.tsv").toURI())
                        .getParent())) {
            List<Row> rows = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("(" + names + ")\\.tsv"))
                    .sorted()
                    .flatMap(file -> new DictionaryFile(FOLDER + file, columns).rows().stream())
                    .toList();
            assertThat(rows).isNotEmpty();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource has an address", e);
        }
    }
}
