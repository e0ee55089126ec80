package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.place.PlaceMention.Precision;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where single events happened, as their own sentence tells it. */
class PlaceRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed two teachers in Herat, Afghanistan. | ASSAULT | Herat",
                "A farmer was shot dead outside Kandahar after leaving a market. | ASSAULT | Kandahar",
                "Gunmen attacked a bus close to Basra. | ASSAULT | Basra",
                "A mortar killed a child in Turkey's Hatay province. | ASSAULT | Hatay province",
                "Gunmen kidnapped a doctor in the Iraqi city of Mosul. | ASSAULT | Mosul",
                "Gunmen killed a guard in the north and south of Iraq. | ASSAULT | Iraq",
                "Residents of Basra protested on Friday. | PROTEST | Basra",
                "A raid that ended near Mosul killed two gunmen. | ASSAULT | Mosul",
                "Soldiers clashed with rebels along the border with Chad. | ASSAULT | Chad",
                "Soldiers shelled the rebel-held districts of Homs. | ASSAULT | Homs",
                "Rebels closing on Goma captured a hill. | ASSAULT | Goma",
            })
    void aPrepositionOfPlaceTellsWhere(String sentence, EventType type, String place) {
        assertThat(place(sentence, type)).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb exploded outside the French embassy in Tripoli. | Tripoli",
                "Rebels shelled villages near Aleppo in northern Syria. | Aleppo",
                "At a market in Basra, in southern Iraq, a bomb killed six people. | Basra",
                "The hospital in Basra, in southern Iraq, was bombed. | Basra",
            })
    void theCloserOfTwoPlacesIsTheEvents(String sentence, String place) {
        assertThat(place(sentence, EventType.ASSAULT)).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels captured Goma on Friday. | ASSAULT | Goma",
                "Police patrolled the streets of Nairobi. | MOBILIZE | Nairobi",
                "Nairobi's streets were patrolled by police. | MOBILIZE | Nairobi",
                "Soldiers captured more than half of Aleppo. | ASSAULT | Aleppo",
                "Rebels shelled Homs, Hama and Idlib. | ASSAULT | Homs",
                "The Homs massacre shocked the region. | ASSAULT | Homs",
                "Rebels captured nearly a third of Bosnia. | ASSAULT | Bosnia",
                "An earthquake struck Nepal. | DISASTER | Nepal",
            })
    void whatADeedIsDoneToIsWhereItHappened(String sentence, EventType type, String place) {
        assertThat(place(sentence, type)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two gunmen from Lahore killed a clerk.",
                "Gunmen killed Kenya's interior minister.",
                "The Paris-based group attacked a convoy.",
                "The minister said in Geneva that rebels had killed two clerks.",
                "According to police in Cairo, gunmen killed two clerks.",
                "Gunmen killed a driver, who was born in Nairobi.",
                "A driver, who was born in Nairobi, was killed by gunmen.",
                "Rebels killed two clerks because the army had fled to Nairobi.",
                "Gunmen killed two clerks; the mayor's family in Nairobi was safe.",
                "Gunmen killed two clerks, but the markets in Nairobi stayed open.",
                "Four men were arrested in Nairobi over the killing of two clerks.",
            })
    void anOriginASpeakersPlaceAndAnotherClausesAreNotTheEvents(String sentence) {
        assertThat(place(sentence, EventType.ASSAULT)).isEmpty();
    }

    @Test
    void aCondemnationIsNotWhereWhatItCondemnsHappened() {
        assertThat(place("Protesters condemned the killings in Khartoum.", EventType.ACCUSE))
                .isEmpty();
    }

    @Test
    void whatSomebodyIsAccusedOfIsElsewhere() {
        assertThat(place("Kenya accused the rebels of having killed two clerks in Goma.", EventType.ACCUSE))
                .isEmpty();
    }

    @Test
    void whatADisasterMovesIsNotWhereItHappened() {
        assertThat(place("The earthquake worried Nepal.", EventType.DISASTER)).isEmpty();
    }

    @Test
    void anAimOfSomebodyElseIsNoPlace() {
        assertThat(place("Police arrested a man who was trying to go home to Jordan.", EventType.COERCE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen killed a judge and wounded two guards in Quetta.",
                "In Quetta, gunmen killed a judge while a bomb wounded two guards.",
                "Gunmen killed a judge in Quetta, wounding two guards.",
            })
    void eventsToldTogetherShareTheirPlace(String sentence) {
        assertThat(CodedSentences.events(sentence))
                .isNotEmpty()
                .allSatisfy(told ->
                        assertThat(told.location().map(PlaceMention::text)).contains("Quetta"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bomb exploded about 20 miles north of Baghdad.",
                "A bomb exploded near Baghdad.",
                "A bomb exploded not far from Baghdad."
            })
    void whatIsToldToBeNearATownIsInItsSurroundings(String sentence) {
        PlaceMention place = event(sentence, EventType.ASSAULT).location().orElseThrow();

        assertThat(place.precision()).isEqualTo(Precision.DISTRICT);
        assertThat(place.radiusKm().orElse(0)).isEqualTo(50);
    }

    @Test
    void whatIsToldToBeInATownIsThere() {
        PlaceMention place = event("A bomb exploded in Baghdad.", EventType.ASSAULT)
                .location()
                .orElseThrow();

        assertThat(place.precision()).isEqualTo(Precision.CITY);
    }

    private static Optional<String> place(String sentence, EventType type) {
        return event(sentence, type).location().map(PlaceMention::text);
    }
}
