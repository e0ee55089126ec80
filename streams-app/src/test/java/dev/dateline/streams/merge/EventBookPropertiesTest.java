package dev.dateline.streams.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Participant;
import dev.dateline.schemas.avro.Place;
import dev.dateline.schemas.avro.Toll;
import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.Verdict;
import dev.dateline.streams.rank.Rank;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold of events in whatever order articles and labels come. */
class EventBookPropertiesTest {
    private static final Instant START = Instant.parse("2026-11-02T06:00:00Z");
    private static final List<String> TOWNS = List.of("Lindal", "Morwen", "Ostheim");
    private static final List<String> DEEDS = List.of("shelled the market", "bombed the depot");

    /** A text: its story, hour, where it stands, and which deeds it tells of which towns. */
    record Text(int number, int story, int hour, List<Integer> addresses, List<Integer> deeds) {
        String content() {
            return "c" + number;
        }

        String body() {
            return deeds.stream().map(Text::sentence).collect(Collectors.joining("\n\n"));
        }

        private static String sentence(int deed) {
            return "The army " + DEEDS.get(deed % 2) + " of " + TOWNS.get(deed / 2 % 3) + " at dawn, killing "
                    + (deed % 5 + 3) + " people there.";
        }

        List<NewsEvent> events() {
            return IntStream.range(0, deeds.size()).mapToObj(this::event).toList();
        }

        private NewsEvent event(int nth) {
            int deed = deeds.get(nth);
            int town = deed / 2 % 3;
            return NewsEvent.newBuilder()
                    .setEventId("e" + number + "-" + nth)
                    .setVersion(1)
                    .setChange("CREATED")
                    .setStoryId("s" + story)
                    .setArticleId("a" + number)
                    .setUrl("https://a.example/" + number)
                    .setPublishedAt(at())
                    .setType(deed % 2 == 0 ? "ASSAULT" : "COERCE")
                    .setStatus("ACTUAL")
                    .setHistorical(false)
                    .setActor(new Participant("army", null, "XXA", "MIL", 0, 4))
                    .setLocation(new Place(
                            TOWNS.get(town), TOWNS.get(town), 10.0 + town, 20.0, null, "XXA", null, "CITY", 5.0, 0, 4))
                    .setDate(new EventDate(null, "2026-11-02", "2026-11-02", "DAY", "STATED"))
                    .setKilled(new Toll(deed % 5 + 3, deed % 5 + 3))
                    .setEvidence(
                            new Evidence(sentence(deed), nth, 0, sentence(deed).length(), 9, 16))
                    .setConfidence(.5)
                    .setCoder("test")
                    .setClaims(List.of())
                    .build();
        }

        Instant at() {
            return START.plus(Duration.ofHours(hour));
        }

        /** The article at one of its addresses; the first bears the reports. */
        Told told(int nth, boolean coded) {
            String articleId = "a" + number + (nth == 0 ? "" : "-" + nth);
            Words head = Words.of("News of " + body(), 100);
            Label label = new Label(
                    articleId,
                    content(),
                    "s" + story,
                    nth == 0 ? Verdict.UPDATE : Verdict.COPY,
                    Optional.of("a"),
                    OptionalDouble.empty());
            return new Told(
                    label,
                    new Rank(at().toEpochMilli(), articleId),
                    addresses.get(nth),
                    Edition.of(Optional.of(at()), Optional.empty()),
                    "v" + addresses.get(0) % 4,
                    head,
                    nth == 0 && coded
                            ? Optional.of(events().stream()
                                    .map(event -> StoredReport.of(event, head))
                                    .toList())
                            : Optional.empty());
        }
    }

    @Provide
    Arbitrary<List<Text>> texts() {
        Arbitrary<Text> text = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers()
                                .between(0, 7)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .uniqueElements(),
                        Arbitraries.integers().between(0, 29).list().ofMaxSize(4))
                .as((story, hour, addresses, deeds) -> new Text(0, story, hour, addresses, deeds));
        return text.list().ofMinSize(1).ofMaxSize(14).map(EventBookPropertiesTest::numbered);
    }

    private static List<Text> numbered(List<Text> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Text(
                        i,
                        texts.get(i).story(),
                        texts.get(i).hour(),
                        texts.get(i).addresses(),
                        texts.get(i).deeds()))
                .toList();
    }

    private static List<Told> told(List<Text> texts) {
        List<Told> told = new ArrayList<>();
        texts.forEach(
                text -> IntStream.range(0, text.addresses().size()).forEach(nth -> told.add(text.told(nth, true))));
        return told;
    }

    private static EventBook book(List<Text> texts) {
        return book(texts, 1_000);
    }

    private static EventBook book(List<Text> texts, int mostTexts) {
        Map<String, Wording> wordings = new HashMap<>();
        texts.forEach(text -> wordings.put(text.content(), Wording.of(text.body())));
        return new EventBook(Duration.ofDays(30), mostTexts, wordings::get);
    }

    /** What stands: mentions, sources and reports of each event. */
    private static Map<String, String> standing(EventBook book, List<Text> texts) {
        Map<String, String> standing = new TreeMap<>();
        texts.stream()
                .flatMap(text -> text.events().stream())
                .forEach(event -> book.event(event.getEventId())
                        .ifPresent(state -> standing.put(
                                state.eventId(),
                                state.mentions() + " of " + state.sources() + " "
                                        + state.reports().stream()
                                                .map(ReportNode::eventId)
                                                .toList())));
        return standing;
    }

    private static Map<String, String> standing(List<Told> told, List<Text> texts) {
        EventBook book = book(texts);
        book.forget(START);
        told.forEach(book::take);
        return standing(book, texts);
    }

    @Property(tries = 300)
    void whatStandsDoesNotDependOnTheOrder(@ForAll("texts") List<Text> texts, @ForAll long seed) {
        List<Told> shuffled = told(texts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(standing(shuffled, texts)).isEqualTo(standing(told(texts), texts));
    }

    @Property(tries = 300)
    void whatWasToldAndTakenBackLeavesNoTrace(@ForAll("texts") List<Text> texts, @ForAll long seed) {
        Random random = new Random(seed);
        List<Told> told = told(texts);
        List<Told> detour = new ArrayList<>();
        for (Text text : texts) {
            if (random.nextBoolean()) { // in another story first, and silent for a while
                Text elsewhere =
                        new Text(text.number(), text.story() + 20, text.hour(), text.addresses(), text.deeds());
                detour.add(elsewhere.told(0, true));
                detour.add(silenced(elsewhere.told(0, false)));
            }
        }
        Collections.shuffle(told, random);
        detour.addAll(told);

        assertThat(standing(detour, texts)).isEqualTo(standing(told, texts));
    }

    private static Told silenced(Told told) {
        Label label = told.label();
        return new Told(
                new Label(
                        label.articleId(),
                        label.content(),
                        label.storyId(),
                        Verdict.COPY,
                        Optional.of("a"),
                        OptionalDouble.empty()),
                told.rank(),
                told.address(),
                told.edition(),
                told.voice(),
                told.head(),
                Optional.empty());
    }

    @Property(tries = 200)
    void aBookThatIsMadeAgainFromItsTextsIsTheSame(@ForAll("texts") List<Text> texts) {
        EventBook book = book(texts);
        book.forget(START);
        Map<String, ToldText> known = new TreeMap<>();
        told(texts).forEach(told -> book.take(told).texts().forEach(text -> known.put(text.content(), text)));
        Map<String, String> before = standing(book, texts);

        EventBook again = book(texts);
        again.restore(
                known.values().stream().map(EventBookPropertiesTest::stored).toList());

        assertThat(standing(again, texts)).isEqualTo(before);
    }

    private static ToldText stored(ToldText text) {
        ToldText again = new ToldText(text.content(), text.since(), text.head(), text.voice());
        again.labelled(text.story(), text.leads());
        text.editions().forEach(again::tell);
        if (text.bearer().isPresent()) {
            List<ReportNode> nodes = new ArrayList<>();
            text.reports().forEach(report -> nodes.add(new ReportNode(again, nodes.size(), report.stored())));
            again.bear(text.rank(), text.voice(), text.head(), nodes);
        }
        return again;
    }

    /** Whole events go with the text that leads them; nothing is left of them, and the rest stands. */
    @Property(tries = 300)
    void eventsAreToldOfTextsThatAreRemembered(
            @ForAll("texts") List<Text> texts, @ForAll @IntRange(min = 1, max = 6) int mostTexts, @ForAll long seed) {
        List<Told> shuffled = told(texts);
        Collections.shuffle(shuffled, new Random(seed));
        EventBook book = book(texts, mostTexts);
        Set<String> published = new TreeSet<>();
        for (int i = 0; i < shuffled.size(); i++) {
            book.forget(START.plusSeconds(i));
            published.addAll(book.take(shuffled.get(i)).events().keySet());

            assertThat(book.size()).isLessThanOrEqualTo(mostTexts + 1);
            for (Text text : texts) {
                for (NewsEvent event : text.events()) {
                    book.event(event.getEventId()).ifPresent(state -> {
                        assertThat(published).contains(state.eventId());
                        assertThat(state.reports())
                                .allMatch(report -> book.knows(report.text().content()));
                    });
                }
            }
        }
    }

    @Property(tries = 200)
    void mentionsAreTheAddressesWhereTheLastTextOfTheStorySaysIt(@ForAll("texts") List<Text> texts) {
        EventBook book = book(texts);
        book.forget(START);
        told(texts).forEach(book::take);

        for (Text text : texts) {
            for (NewsEvent event : text.events()) {
                book.event(event.getEventId()).ifPresent(state -> {
                    long said = texts.stream()
                            .filter(other -> says(other, state))
                            .flatMap(other -> other.addresses().stream().filter(at -> last(other, at, texts)))
                            .count();
                    assertThat(state.mentions()).isEqualTo((int) said);
                });
            }
        }
    }

    private static boolean last(Text text, int address, List<Text> texts) {
        return texts.stream()
                .filter(other ->
                        other.story() == text.story() && other.addresses().contains(address))
                .noneMatch(other -> other.hour() > text.hour());
    }

    /** Reports of the event that still stand, and texts of their story with the same sentence. */
    private static boolean says(Text text, EventState state) {
        Wording wording = Wording.of(text.body());
        return state.reports().stream()
                .anyMatch(report -> report.text().content().equals(text.content())
                        || report.text().story().equals("s" + text.story()) && wording.says(report.sequences()));
    }
}
