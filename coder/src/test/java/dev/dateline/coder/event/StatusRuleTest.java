package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRuleTest {
    /** "-" stands for no event of that type: what is denied, promised or only said belongs to another one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Both armies agreed not to attack each other. | ASSAULT | -",
                "The envoy stopped short of accusing the army. | ACCUSE | NEGATED",
                "The army denied that it had attacked the village. | ASSAULT | -",
                "The army denied it had attacked the village. | ASSAULT | -",
                "The army denied attacking the village. | ASSAULT | -",
                "The rebels would have attacked the town. | ASSAULT | HYPOTHETICAL",
                "The rebels would attack the town. | THREATEN | THREATENED",
                "The troops will attack unless the rebels withdraw. | THREATEN | THREATENED",
                "Guards searched the hall without killing anybody. | ASSAULT | NEGATED",
                "The president was to have met the rebels on Monday. | CONSULT | HYPOTHETICAL",
                "The president is to meet the rebels on Monday. | CONSULT | PLANNED",
                "The ministers avoided a strike by pilots. | PROTEST | NEGATED",
                "The rebels claimed to have killed ten soldiers. | ASSAULT | ACTUAL",
                "The general is believed to have killed ten soldiers. | ASSAULT | HYPOTHETICAL",
                "The army has not attacked the village. | ASSAULT | NEGATED",
                "Rebels never attacked the village. | ASSAULT | NEGATED",
                "No one attacked the village. | ASSAULT | NEGATED",
                "Nobody was arrested by the police. | COERCE | NEGATED",
                "One of them was arrested by the police. | COERCE | ACTUAL",
                "The police were unable to arrest the mayor. | COERCE | NEGATED",
                "The police were able to arrest the mayor. | COERCE | ACTUAL",
                "The police are able to arrest the mayor. | COERCE | HYPOTHETICAL",
                "The police were not able to arrest the mayor. | COERCE | NEGATED",
                "Police have to arrest the mayor. | COERCE | HYPOTHETICAL",
                "Police had to arrest the mayor. | COERCE | ACTUAL",
                "Police have arrested the mayor. | COERCE | ACTUAL",
                "Police managed to arrest the mayor. | COERCE | ACTUAL",
                "Police tried to arrest the mayor. | COERCE | ATTEMPTED",
                "Police did not try to arrest the mayor. | COERCE | NEGATED",
                "Police did not manage to arrest the mayor. | COERCE | NEGATED",
                "Police failed to arrest the mayor. | COERCE | NEGATED",
                "Police did not fail to arrest the mayor. | COERCE | ACTUAL",
                "Police want to arrest the mayor. | COERCE | PLANNED",
                "Police do not want to arrest the mayor. | COERCE | HYPOTHETICAL",
                "Police wanted the mayor arrested. | COERCE | PLANNED",
                "Police watched the mayor arrested by soldiers. | COERCE | ACTUAL",
                "Police are expected to arrest the mayor. | COERCE | PLANNED",
                "Police may arrest the mayor. | COERCE | HYPOTHETICAL",
                "Police might have arrested the mayor. | COERCE | HYPOTHETICAL",
                "Police could not arrest the mayor. | COERCE | NEGATED",
                "Police should have arrested the mayor. | COERCE | HYPOTHETICAL",
                "Police had planned to arrest the mayor. | COERCE | PLANNED",
                "Police hesitated to arrest the mayor. | COERCE | NEGATED",
                "Police did not hesitate to arrest the mayor. | COERCE | ACTUAL",
                "Police began arresting students. | COERCE | ACTUAL",
                "Police stopped arresting students. | COERCE | NEGATED",
                "Police kept arresting students. | COERCE | ACTUAL",
                "Police considered arresting students. | COERCE | PLANNED",
                "Police were on the verge of arresting the mayor. | COERCE | PLANNED",
                "Police came close to arresting the mayor. | COERCE | HYPOTHETICAL",
                "Police are about to arrest the mayor. | COERCE | PLANNED",
                "Police nearly arrested the mayor. | COERCE | NEGATED",
                "Police arrested nearly forty miners. | COERCE | ACTUAL",
                "Police did not only arrest the mayor. | COERCE | ACTUAL",
                "It is not true that police arrested the mayor. | COERCE | NEGATED",
                "It is true that police arrested the mayor. | COERCE | ACTUAL",
                "There is no evidence that rebels attacked the village. | ASSAULT | HYPOTHETICAL",
                "There is evidence that rebels attacked the village. | ASSAULT | ACTUAL",
                "The army said rebels had attacked the village. | ASSAULT | ACTUAL",
                "The army believes that rebels attacked the village. | ASSAULT | HYPOTHETICAL",
                "The mayor avoided arrest by the police. | COERCE | NEGATED",
                "The army prevented an attack by rebels on the village. | ASSAULT | NEGATED",
                "The army failed to prevent an attack by rebels on the village. | ASSAULT | ACTUAL",
                "The army did not prevent an attack by rebels on the village. | ASSAULT | ACTUAL",
                "The truce would prevent the army from shelling the town. | ASSAULT | HYPOTHETICAL",
                "The truce prevented the army from shelling the town. | ASSAULT | NEGATED",
                "The army feared an attack by rebels on the village. | ASSAULT | HYPOTHETICAL",
                "The president refused to rule out an attack on the port. | ASSAULT | HYPOTHETICAL",
                "An attack on the village by rebels was averted. | ASSAULT | NEGATED",
                "An attack on the village by rebels is expected. | ASSAULT | PLANNED",
                "The attack on the village is thought to have been planned by rebels. | ASSAULT | ACTUAL",
                "The guild plans to avenge the killing of two monks near Gao. | ASSAULT | ACTUAL",
                "The party adopted a plan at the meeting with miners. | CONSULT | ACTUAL",
                "Two suspects in the Gao bombing fled. | ASSAULT | ACTUAL",
                "The death was due to an attack by rebels in Gao. | ASSAULT | ACTUAL",
                "The president was due to visit Oman on Monday. | CONSULT | PLANNED",
                "The president hoped to visit Oman. | CONSULT | PLANNED",
                "The government did not allow the party to hold a rally. | PROTEST | NEGATED",
                "The army will respond by bombing the port. | ASSAULT | PLANNED",
                "The army responded by bombing the port. | ASSAULT | ACTUAL",
                "The rebels fought until soldiers captured the town. | ASSAULT | ACTUAL",
                "Lifting the ban on rallies is out of the question, the minister said. | CONCEDE | -",
                "Instead of arresting the mayor, police went home. | COERCE | NEGATED",
                "If police arrested the mayor, he would resign. | COERCE | -",
                "Whether police arrested the mayor is unclear. | COERCE | HYPOTHETICAL",
                "They will beat us or arrest us. | COERCE | -",
            })
    void statusIsComposedOfPolarityTenseAndGovernor(String text, EventType type, String status) {
        List<String> found = events(text).stream()
                .filter(event -> event.type() == type)
                .map(event -> event.status().name())
                .distinct()
                .toList();

        assertThat(found).isEqualTo(status.equals("-") ? List.of() : List.of(status));
    }
}
