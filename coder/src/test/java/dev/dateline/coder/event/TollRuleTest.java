package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollRuleTest {
    private static Toll toll(String cell) {
        if (cell == null) {
            return null;
        }
        String[] ends = cell.split("-", -1);
        return new Toll(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed at least four people near Gao. | 4 |",
                "Eight nurses and a cook were killed near Gao. | 9 |",
                "The attack near Gao killed 7 people and left 30 injured. | 7 | 30",
                "A raid near Gao killed 12 people, including two children. | 12 |",
                "The murder of two monks near Gao was condemned. | 2 |",
                "The murder of Omar Khan in Quetta was condemned. | 1 |",
                "Gunmen murdered a 61-year-old woman in Quetta. | 1 |",
                "The mayor was assassinated in Quetta. | 1 |",
                "The villagers were attacked near Gao. | |",
                "Dozens were wounded in an attack near Gao. | | 24-99",
                "Between 10 and 12 people were killed in an attack near Gao. | 10-12 |",
                "Since the 3 May assassination of Omar Khan in Quetta, the port has been closed. | 1 |",
                "Gunmen killed the mayor, her driver and two guards near Gao. | 4 |",
                "Gunmen killed three farmers, two monks, and a cook near Gao. | 6 |",
                "Gunmen killed Ana Lind, a judge, and two guards near Gao. | |",
                "Gunmen killed three farmers near Gao, and two monks fled. | 3 |",
                "Gunmen near Gao killed three farmers, police and monks said. | 3 |",
                "Rebels killed a guard and wounded three others near Gao. | 1 | 3",
                "Two farmers succumbed to bullet wounds sustained in firing by police near Pune. | 2 |",
                "Two ministers succumbed to pressure after an attack near Pune. | |",
                "The coroner said 14 of these deaths were due to police firing near Pune. | 14 |",
                "Six clerks were burnt alive near Pune. | |",
            })
    void aSentenceTellsItsOwnToll(String text, String killed, String injured) {
        CodedEvent event = assault(text);

        assertThat(event.killed()).isEqualTo(Optional.ofNullable(toll(killed)));
        assertThat(event.injured()).isEqualTo(Optional.ofNullable(toll(injured)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb went off in Kano on Monday. At least nine people died, and dozens were hurt. | 9",
                "Gunmen attacked a school near Herat. The death toll rose from 10 to 26, doctors said. | 26",
                "Gunmen attacked a school near Herat, killing 12. More than 300 people have died since 2019. | 12",
                "Gunmen attacked a school near Herat. The rector died later. | ",
                "A car bomb killed 14 people in Kabul. Some 2,600 residents were killed last year. | 14",
                "Kenya shelled a camp in Somalia, killing four fighters, after grenades hit the town of Lamu. | 4",
                "A bomb in Kano killed nine people. The blast killed 11 people, doctors said. | 11",
            })
    void theNextSentencesTellTheTollOfTheDeedBefore(String text, String killed) {
        assertThat(assault(text).killed()).isEqualTo(Optional.ofNullable(toll(killed)));
    }

    @Test
    void whatOthersDidIsNotAddedToADeed() {
        assertThat(events("While six people were hurt in police firing, 12 men were killed by the rioters."))
                .extracting(event -> event.killed().map(Toll::min))
                .containsExactly(Optional.empty(), Optional.of(12));
    }

    private static CodedEvent assault(String text) {
        return events(text).stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine divers lost their lives when their raft flipped in the rapids near Jinja. | 9",
                "The flood claimed 40 lives in Kerala. | 40",
                "A storm off Leyte cost six lives. | 6",
                "A wooden ferry overturned on the Congo River on Sunday, drowning at least 30 traders. | 30",
                "A trawler sank off Bergen and eight fishermen drowned. | 8",
                "A ferry sank off Bergen and nobody lost his life. |",
                "A ferry sank off Bergen and its owners lost two hundred boats. |",
            })
    void aDisasterTellsItsToll(String text, String killed) {
        assertThat(events(text))
                .filteredOn(event -> event.type() == EventType.DISASTER && event.status() == Status.ACTUAL)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.killed()).isEqualTo(Optional.ofNullable(toll(killed))));
    }
}
