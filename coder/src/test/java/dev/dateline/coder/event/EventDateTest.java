package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.time.ResolvedDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {
    private static ResolvedDate date(String text) {
        return events(text).stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .findFirst()
                .orElseThrow()
                .date();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels attacked a convoy near Gao on Monday. | 2024-03-11",
                "The army said on Thursday that rebels attacked a convoy near Gao on Monday. | 2024-03-11",
                "GAO, Mali, 14 March 2024 (Agency) -- Smugglers attacked a customs post near Gao on Monday. | 2024-03-11",
                "Traders reopened their shops on Tuesday, three days after rebels attacked a convoy near Gao. | 2024-03-09",
                "Three days after rebels attacked a convoy near Gao, traders reopened their shops on Tuesday. | 2024-03-09",
                "Rebels attacked a convoy near Gao on Monday, a week after the vote. | 2024-03-11",
                "Gunmen attacked a convoy near Gao about two months ago. The attack on 16 January killed two. | 2024-01-16",
            })
    void anEventHasItsOwnDay(String text, String day) {
        assertThat(date(text).start()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army said on Tuesday that rebels attacked a convoy near Gao.",
                "The police disclosed in Oslo on Tuesday that gunmen killed a judge.",
                "Rebels attacked a convoy near Gao, an official said Tuesday.",
                "GAO, Mali, 12 March 2024 (Agency) -- Rebels attacked a convoy near Gao.",
                "Prosecutors charged a man on Tuesday with the murder of the bishop.",
                "Veterans of the 1974 team attacked a referee near Gao.",
            })
    void theDayOfTellingIsNotTheEvents(String text) {
        assertThat(date(text).basis()).isEqualTo(ResolvedDate.Basis.PUBLICATION);
    }
}
