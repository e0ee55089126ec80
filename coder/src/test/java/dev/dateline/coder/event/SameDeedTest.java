package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameDeedTest {
    private static List<CodedEvent> assaults(String text) {
        return events(text).stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A car bomb exploded outside a bank in Karachi on Tuesday.\n\nThe blast wounded 15 passers-by.",
                "The mayor of Izmit was assassinated on Monday.\n\nThe murder shocked the town.",
                "Gunmen killed a judge in Mosul.\n\nThe killing was condemned by the bar.\n\nThe attack is under investigation.",
                "Militants stormed a hotel in Kabul, killing six guests.",
                "Meanwhile, rebels attacked a truck near Goma, murdered all the passengers, and fled.",
                "Honduran soldiers attacked a patrol on Monday.\n\nA tree fell.\n\nIt rained.\n\nThe soldiers fired at"
                        + " it on Monday.",
                "The ambulance was destroyed after being shot at by gunmen near Goma.",
                "He condemned the murder of the bishop and of the monks who were shot on Monday.",
                "Rebels kidnapped Ana Lind near Goma on Monday.\n\nThe rebels abducted Lind as she drove home.",
                "Rebels attacked an army post near Goma.\n\nThree soldiers were killed.\n\nA watchtower was destroyed.",
            })
    void tellingsOfOneDeedAreOneEvent(String text) {
        assertThat(assaults(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen killed a judge in Mosul.\n\nElsewhere, gunmen killed a policeman in Basra.",
                "A bomb exploded in Karachi on Monday.\n\nAnother bomb exploded on Wednesday.",
                "Rebels attacked a post near Goma on Monday.\n\nRebels attacked a convoy near Bukavu on Tuesday.",
                "Militants killed the bishop Otto Brandt in Kano.\n\nMilitants killed the imam Musa Bello in Kano.",
                "Gunmen kidnapped an engineer near Gao.\n\nGunmen attacked a checkpoint near Gao.",
                "Troops destroyed the garage of a mechanic suspected of a stabbing that killed a customs clerk.",
                "Rebels attacked a truck near Goma and, in a separate raid, murdered two nuns.",
                "Honduran soldiers attacked a patrol on Monday.\n\nA tree fell.\n\nIt rained.\n\nThe soldiers fired at"
                        + " it on Tuesday.",
                "Two days after rebels attacked Goma, the army shelled Bukavu.",
                "Militants attacked a convoy near Gao before shelling a school in Timbuktu.",
                "The murder of the bishop recalls the monks who were kidnapped in Gao on January 3.",
            })
    void twoDeedsStayTwoEvents(String text) {
        assertThat(assaults(text)).hasSize(2);
    }

    /** Sentences that tell of nothing, between two tellings. */
    private static final String LATER = "\n\nThe town hall is an old building of grey stone.".repeat(8) + "\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen murdered Justice Minister Ana Lind in Lisbon. | The bar condemned the assassination of Dr Lind.",
                "Guerrillas killed nine farmers near Goma. | Nine civilians had been killed when the patrol withdrew.",
                "Gunmen murdered two monks in Goma. The murder of the two clergymen was condemned. | The clergymen were gunned down on a path.",
            })
    void aDeedIsToldAgainFarBelowByItsVictims(String lead, String later) {
        assertThat(assaults(lead + LATER + later)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen murdered Minister Ana Lind in Lisbon. | The bar condemned the assassination of Dr Omar Lindqvist.",
                "Guerrillas killed nine farmers near Goma. | Six civilians had been killed when the patrol withdrew.",
                "Guerrillas killed nine farmers near Goma. | Nine civilians were killed near Kigali.",
            })
    void otherVictimsFarBelowAreOfAnotherDeed(String lead, String later) {
        assertThat(assaults(lead + LATER + later)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bomb exploded outside a bank in Karachi on Tuesday.\n\nTuesday's blast was heard for miles.",
                "Gunmen shot Ana Lind outside her home.\n\nLind's murder shocked the town.",
                "Gunmen shot two monks in Goma.\n\nA mass was read for the monks who were murdered.",
                "A bomb exploded in Lisbon.\n\nThe explosion took place in Sintra.",
                "A bomb exploded in Lisbon.\n\nThe explosion, according to police, took place in Sintra.",
                "Two tourists, abducted in Goma on Monday, are free.\n\nThe tourists were kidnapped by militiamen.",
                "Fighting broke out in Goma.\n\nThe town is quiet.\n\nA dam broke.\n\nIt rained.\n\nSchools are shut."
                        + "\n\nBridges are shut.\n\nMarkets are shut.\n\nFighting continued for hours.",
            })
    void whatHasAnOwnerOrADayPointsBack(String text) {
        assertThat(assaults(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bomb exploded in Lisbon.\n\nAn explosion took place in Sintra.",
                "A bomb exploded in Lisbon.\n\nThe explosion in Sintra was heard for miles.",
                "Gunmen shot two monks in Goma.\n\nA mass was read for a driver who was murdered in Bukavu.",
                "Fighting broke out in Goma.\n\nFighting broke out in Bukavu.",
            })
    void anotherPlaceIsOfAnotherDeed(String text) {
        assertThat(assaults(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices have doubled since the offensive.",
                "The talks were held in spite of the fighting.",
            })
    void aWarThatIsOnlyPointedToIsNoDeed(String text) {
        assertThat(assaults(text)).isEmpty();
    }

    @Test
    void aWarThatBrokeOutSomewhereIsADeed() {
        assertThat(assaults("The fighting broke out in Goma on Monday.")).hasSize(1);
    }

    @Test
    void theFirstTellingKeepsItsEvidenceAndTakesBetterFacts() {
        CodedEvent event = assaults("A person was killed in Quetta.\n\n"
                        + "The killing of Judge Omar Khan on Tuesday was carried out with a car bomb.")
                .get(0);

        assertThat(event.sentenceIndex()).isZero();
        assertThat(event.date().start()).contains("2024-03-12");
        assertThat(event.recipient().map(ActorMention::text))
                .hasValueSatisfying(text -> assertThat(text).contains("Khan"));
        assertThat(event.location().flatMap(PlaceMention::name)).contains("Quetta");
    }

    @Test
    void theLeadTellsWhatTheHeadlineTold() {
        CodedEvent event = assaults("Bombing kills porters in Basra\n\n"
                        + "A bomb went off in the fish market of Basra on Saturday, killing two porters.")
                .get(0);

        assertThat(event.sentenceIndex()).isZero();
        assertThat(event.date().start()).contains("2024-03-09");
        assertThat(event.killed()).contains(new Toll(2, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An earthquake shook Izmit on Monday. Forty people were killed.",
                "Protesters clashed with riot police in Tbilisi on Wednesday. Eight officers were hurt.",
            })
    void whatCameOfAQuakeOrARiotIsNoDeed(String text) {
        assertThat(assaults(text)).isEmpty();
        assertThat(events(text))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.killed().or(event::injured)).isPresent());
    }

    @Test
    void violenceAfterADisasterIsADeedOfItsOwn() {
        assertThat(assaults("An earthquake shook Izmit on Monday. Rebels killed two soldiers near Gao."))
                .hasSize(1);
    }

    @Test
    void theModeThatTellsTheMeansWins() {
        CodedEvent event = assaults("Gunmen attacked a bank in Karachi on Monday.\n\nThe bombing killed two clerks.")
                .get(0);

        assertThat(event.mode()).contains("explosives");
    }

    @Test
    void anArrestIsNotTheSeizureBesideIt() {
        List<CodedEvent> events = events("Police seized two rifles in Lyon and arrested three suspects.");

        assertThat(events).extracting(event -> event.mode().orElse("")).containsExactly("seize", "arrest");
    }

    @Test
    void thatSomebodyIsHurtIsNoEventByItself() {
        assertThat(assaults("They are badly injured.")).isEmpty();
    }
}
