package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackgroundRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A court freed a printer who was jailed in the spring. | RETREAT",
                "A tribunal released a printer who had been arrested for treason. | RETREAT",
                "A tribunal released an officer accused of plotting a coup. | RETREAT",
                "The navy released the sailors that were seized in the spring. | RETREAT",
                "The minister met the consul expelled by Norway. | CONSULT",
                "The officer accused of bribery was freed by the court. | RETREAT",
                "Farmers rallied for a teacher detained in the capital. | PROTEST",
            })
    void whatAnAttributeTellsIsNoNews(String text, EventType type) {
        assertThat(events(text)).extracting(CodedEvent::type).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police arrested a clerk for collaborating with smugglers. | COERCE",
                "Police arrested a singer on suspicion of assaulting a driver. | COERCE",
                "A court jailed five monks for attacking a guard. | SANCTION",
            })
    void whatAPunishmentIsForIsNoNews(String text, EventType type) {
        assertThat(events(text)).extracting(CodedEvent::type).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lawyers said the printer was arrested. | COERCE",
                "Doctors treated two men who were shot by soldiers. | ASSAULT",
                "Guards said soldiers fired at a truck in the port. | ASSAULT",
                "The consul, who met the bishop, was expelled by Norway. | CONSULT,SANCTION",
                "A court freed a printer whom police had jailed, and banned his paper. | RETREAT,COERCE",
                "Police arrested a clerk for killing two monks. | COERCE,ASSAULT",
                "The summit failed to endorse the plan for the border force. | REJECT",
                "Rebels attacked a village and seized a bridge. | ASSAULT,ASSAULT",
            })
    void whatAClauseOfItsOwnTellsIsNews(String text, String types) {
        assertThat(events(text)).extracting(event -> event.type().name()).contains(types.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The guild rejected the offer until the owners meet its leaders. | REJECT",
                "The rebels declared a truce unless the army attacks the valley. | RETREAT",
            })
    void aConditionIsNoNews(String text, EventType type) {
        assertThat(events(text)).extracting(CodedEvent::type).containsExactly(type);
    }
}
