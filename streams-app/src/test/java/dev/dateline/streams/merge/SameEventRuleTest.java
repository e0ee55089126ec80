package dev.dateline.streams.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Participant;
import dev.dateline.schemas.avro.Place;
import dev.dateline.schemas.avro.Toll;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Which way each thing counts; how much it does is fitted, and held by {@link LabelledReportsTest}. */
class SameEventRuleTest {
    private static final double ALL = -100;
    private static final String SENTENCE = "Gunmen raided the mill at Torno on Monday.";

    private static Report report(String type, Consumer<NewsEvent.Builder> more) {
        NewsEvent.Builder event = NewsEvent.newBuilder()
                .setEventId("e")
                .setVersion(1)
                .setChange("CREATED")
                .setStoryId("s")
                .setArticleId("a")
                .setUrl("https://a.example/")
                .setType(type)
                .setStatus("ACTUAL")
                .setHistorical(false)
                .setDate(new EventDate("Monday", "2026-11-02", "2026-11-02", "DAY", "RELATIVE"))
                .setEvidence(new Evidence(SENTENCE, 0, 0, SENTENCE.length(), 7, 13))
                .setConfidence(.5)
                .setCoder("test")
                .setClaims(List.of());
        more.accept(event);
        return Report.of(event.build(), Words.of(SENTENCE, 100));
    }

    private static Report raid(Consumer<NewsEvent.Builder> more) {
        return report("ASSAULT", more);
    }

    private static double weight(Report one, Report other) {
        ToldText first = new ToldText("1", 0, one.head(), "one");
        ToldText second = new ToldText("2", 0, other.head(), "two");
        first.labelled("story of 1", true);
        second.labelled("story of 2", true);
        double weight = SameEventRule.weight(one, other, SameEventRule.Texts.APART, new TextPair(first, second), ALL);
        assertThat(SameEventRule.weight(other, one, SameEventRule.Texts.APART, new TextPair(second, first), ALL))
                .as("symmetric")
                .isEqualTo(weight);
        return weight;
    }

    private static Place town(String country, double latitude) {
        return new Place("Torno", "Torno", latitude, 20.0, null, country, null, "CITY", 5.0, 26, 31);
    }

    private static Participant state(String name, String country) {
        return new Participant(name, name, country, "GOV", 0, 1);
    }

    private static final Report PLAIN = raid(event -> {});

    @Test
    void whatIsToldInTheSameWordsOfTheSameDayIsOneEvent() {
        assertThat(weight(PLAIN, PLAIN)).isGreaterThan(SameEventRule.JOINS);
    }

    @Test
    void typesThatNobodyTakesForEachOtherAreNotOne() {
        assertThat(weight(PLAIN, report("AID", event -> {}))).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(weight(PLAIN, report("COERCE", event -> {}))).isLessThan(weight(PLAIN, PLAIN));
    }

    @Test
    void anotherDayAndAFarDayCountAgainstIt() {
        Report next =
                raid(event -> event.setDate(new EventDate("Monday", "2026-11-03", "2026-11-03", "DAY", "RELATIVE")));
        Report far =
                raid(event -> event.setDate(new EventDate("Monday", "2026-11-23", "2026-11-23", "DAY", "RELATIVE")));

        assertThat(weight(PLAIN, next)).isLessThan(weight(PLAIN, PLAIN));
        assertThat(weight(PLAIN, far)).isLessThan(weight(PLAIN, next));
    }

    @Test
    void theSameNumberOfDeadCountsForItAndManyTimesAsManyAgainstIt() {
        Report seven = raid(event -> event.setKilled(new Toll(7, 7)));
        Report ninety = raid(event -> event.setKilled(new Toll(90, 90)));

        assertThat(weight(seven, seven)).isGreaterThan(weight(PLAIN, PLAIN));
        assertThat(weight(seven, ninety)).isLessThan(weight(PLAIN, PLAIN));
    }

    @Test
    void twoStatesThatDoTheSameDoNotDoOneThing() {
        Report one = report("SANCTION", event -> event.setActor(state("Norland", "XXA")));
        Report other = report("SANCTION", event -> event.setActor(state("Southland", "XXB")));

        assertThat(weight(one, other)).isLessThan(weight(one, one) - 4);
    }

    @Test
    void whatTwoDoWithEachOtherIsToldFromEitherSide() {
        Report one = report(
                "CONSULT", event -> event.setActor(state("Norland", "XXA")).setRecipient(state("Southland", "XXB")));
        Report other = report(
                "CONSULT", event -> event.setActor(state("Southland", "XXB")).setRecipient(state("Norland", "XXA")));

        assertThat(weight(one, other)).isEqualTo(weight(one, one));
        Report guest = report("AGREE", event -> event.setActor(state("Southland", "XXB")));
        Report stranger = report("AGREE", event -> event.setActor(state("Eastland", "XXC")));
        assertThat(weight(one, guest)).isGreaterThan(weight(one, stranger));
        Report threat = report(
                "ACCUSE", event -> event.setActor(state("Norland", "XXA")).setRecipient(state("Southland", "XXB")));
        Report answer = report(
                "ACCUSE", event -> event.setActor(state("Southland", "XXB")).setRecipient(state("Norland", "XXA")));
        assertThat(weight(threat, answer)).isLessThan(weight(threat, threat));
    }

    @Test
    void placesFarApartCountAgainstItAlsoInOneCountry() {
        Report here = raid(event -> event.setLocation(town("XXA", 10)));
        Report there = raid(event -> event.setLocation(town("XXA", 14)));

        assertThat(Spot.match(here.spot(), there.spot())).isEqualTo(Spot.Match.OTHER);
        assertThat(weight(here, there)).isLessThan(weight(here, here));
        Report abroad = raid(event -> event.setLocation(town("XXB", 14)));
        assertThat(Spot.match(here.spot(), abroad.spot())).isEqualTo(Spot.Match.NAMESAKE);
        assertThat(weight(here, abroad)).isLessThan(weight(here, there));
    }

    @Test
    void moreThanOneContradictionCountsMoreThanEach() {
        Report day =
                raid(event -> event.setDate(new EventDate("Monday", "2026-11-03", "2026-11-03", "DAY", "RELATIVE")));
        Report dead = raid(event -> event.setKilled(new Toll(90, 90)));
        Report seven = raid(event -> event.setKilled(new Toll(7, 7)));
        Report both = raid(event -> event.setKilled(new Toll(90, 90))
                .setDate(new EventDate("Monday", "2026-11-03", "2026-11-03", "DAY", "RELATIVE")));

        assertThat(weight(seven, both)).isLessThan(weight(PLAIN, day) + weight(seven, dead) - weight(PLAIN, PLAIN));
    }

    @Test
    void theMorningsDeedIsNotTheEvenings() {
        String morning = "Gunmen raided the mill at Torno on Monday morning.";
        String evening = "Gunmen raided the mill at Torno on Monday evening.";
        Report one = raid(event -> event.setEvidence(new Evidence(morning, 0, 0, morning.length(), 7, 13)));
        Report other = raid(event -> event.setEvidence(new Evidence(evening, 0, 0, evening.length(), 7, 13)));

        assertThat(weight(one, other)).isLessThan(weight(one, one) - 5);
    }

    @Test
    void whatCannotReachWhatIsAskedIsToldToBeLess() {
        Report far =
                raid(event -> event.setDate(new EventDate("Monday", "2026-11-23", "2026-11-23", "DAY", "RELATIVE")));
        ToldText first = new ToldText("1", 0, PLAIN.head(), "one");
        ToldText second = new ToldText("2", 0, far.head(), "two");
        TextPair pair = new TextPair(first, second);
        double all = SameEventRule.weight(PLAIN, far, SameEventRule.Texts.APART, pair, ALL);

        for (double least = all - 5.25; least < all + 30; least += .5) {
            double told = SameEventRule.weight(PLAIN, far, SameEventRule.Texts.APART, pair, least);
            if (all >= least) {
                assertThat(told).isEqualTo(all);
            } else {
                assertThat(told).isLessThan(least);
            }
        }
    }
}
