package dev.dateline.standalone.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Participant;
import dev.dateline.schemas.avro.Place;
import dev.dateline.schemas.avro.Toll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {
    @Test
    void an_event_with_everything_told_is_told_in_short_words() {
        EventWords words = EventWords.of(told().build());

        assertThat(words)
                .isEqualTo(new EventWords(
                        "ASSAULT",
                        "aerial",
                        "Army of Atland (ATL)",
                        "rebels",
                        "Port Ash (ATL)",
                        "2026-11-02",
                        "2 killed",
                        "actual",
                        new Quote("The army ", "bombed", " rebels.")));
    }

    @Test
    void what_is_not_told_is_a_dash() {
        NewsEvent event = told().setMode(null)
                .setActor(null)
                .setRecipient(null)
                .setLocation(null)
                .setKilled(null)
                .setDate(new EventDate(null, null, null, "UNKNOWN", "NONE"))
                .build();

        EventWords words = EventWords.of(event);

        assertThat(words.mode()).isEmpty();
        assertThat(words)
                .extracting(EventWords::who, EventWords::whom, EventWords::place, EventWords::date, EventWords::tolls)
                .containsOnly(EventWords.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-02 | 2026-11-02 | DAY   | 2026-11-02
                    2026-11-02 | 2026-11-08 | WEEK  | 2026-11-02 to 2026-11-08
                    2026-11-01 | 2026-11-30 | MONTH | 2026-11
                    2022-01-01 | 2022-12-31 | YEAR  | 2022
                    --10-31    | --10-31    | DAY   | 31 Oct, year ?
                    --10-31    | --11-02    | DAY   | 31 Oct, year ? to 2 Nov, year ?
                    2026-11-02 |            | DAY   | 2026-11-02
                    """)
    void a_date_is_as_exact_as_the_text_has_it(String start, String end, String granularity, String words) {
        NewsEvent event = told().setDate(new EventDate("x", start, end, granularity, "STATED"))
                .build();

        assertThat(EventWords.of(event).date()).isEqualTo(words);
    }

    @Test
    void a_range_of_the_dead_and_the_past_are_told() {
        NewsEvent event = told().setKilled(new Toll(1_000, 1_200))
                .setInjured(new Toll(3, 3))
                .setHistorical(true)
                .build();

        assertThat(EventWords.of(event).tolls()).isEqualTo("1,000–1,200 killed, 3 injured");
        assertThat(EventWords.of(event).status()).isEqualTo("actual (past)");
    }

    @Test
    void a_country_is_not_named_twice_and_a_place_that_is_not_found_says_so() {
        Place country = new Place("Atland", "Atland", 1.0, 2.0, 1L, "ATL", null, "COUNTRY", 300.0, 0, 6);
        Place unknown = new Place("Nowhere", null, null, null, null, null, null, "NONE", null, 0, 7);

        assertThat(EventWords.of(told().setLocation(country).build()).place()).isEqualTo("Atland");
        assertThat(EventWords.of(told().setLocation(unknown).build()).place()).isEqualTo("Nowhere (not located)");
    }

    @Test
    void names_of_strangers_cannot_drive_a_terminal() {
        NewsEvent event = told().setActor(new Participant("x", "\u001b[31mred\u202e", null, null, 0, 1))
                .build();

        assertThat(EventWords.of(event).who()).isEqualTo("[31mred");
    }

    private static NewsEvent.Builder told() {
        return Events.told("The army bombed rebels.", "bombed");
    }
}
