package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.time.ResolvedDate;
import java.util.List;
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
                "Police arrested four men on Tuesday over the killing of ten people in Gao on Saturday. | 2024-03-09",
                "Workers stayed at home on Tuesday after shots killed two near Gao the day before. | 2024-03-11",
                "Judges came to Gao on Tuesday after the bombing that rebels carried out on Saturday. | 2024-03-09",
                "Judges came to Gao on Tuesday because of a raid carried out by soldiers on Saturday. | 2024-03-09",
                "The road will stay shut because of Monday's raid on a convoy near Gao, which left nine dead. | 2024-03-11",
                "Rebels will stay away until Tuesday after they attacked a convoy near Gao on Monday. | 2024-03-11",
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
                "The road was closed on Tuesday over the killing of a driver.",
            })
    void theDayOfTellingIsNotTheEvents(String text) {
        assertThat(date(text).basis()).isEqualTo(ResolvedDate.Basis.PUBLICATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels attacked a convoy near Gao on Monday. In Kidal, villagers blocked a road. | 2024-03-11",
                "Rebels attacked a convoy near Gao on Monday. In Kidal, villagers will block a road. | 2024-03-15",
                "Rebels attacked a convoy near Gao on Monday. In Kidal, they have blocked roads. | 2024-03-15",
                "Rebels attacked a convoy near Gao in January. In Kidal, villagers blocked a road. | 2024-03-15",
                "Rebels attacked a convoy near Gao on Monday. The mayor accused the army of sleeping. | 2024-03-15",
            })
    void aStorySaysOnceWhenItHappened(String text, String day) {
        List<CodedEvent> events = events(text);

        assertThat(events).hasSize(2);
        assertThat(events.get(1).date().start()).contains(day);
    }
}
