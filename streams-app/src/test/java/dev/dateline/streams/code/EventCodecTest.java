package dev.dateline.streams.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.coder.ArticleText;
import dev.dateline.coder.CodedArticle;
import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.event.CodedEvent;
import dev.dateline.coder.event.EventType;
import dev.dateline.coder.event.Status;
import dev.dateline.coder.event.Toll;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Span;
import dev.dateline.coder.time.ResolvedDate;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Participant;
import dev.dateline.schemas.avro.Place;
import dev.dateline.streams.WordCoder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCodecTest {
    private static final String BODY = "🚢 News.\nRebels 🔥 attacked two 𝒸ities near Tunis on 31 October.\nEnd.";

    private static Article article(String body) {
        return Article.newBuilder()
                .setArticleId("a1")
                .setUrl("https://a.example/1")
                .setSource("A")
                .setPosition(0)
                .setPublishedAt(Instant.parse("2026-11-01T00:00:00Z"))
                .setBody(body)
                .setStoryId("s1")
                .setVerdict("ORIGINAL")
                .build();
    }

    private static Span span(String text) {
        return new Span(BODY.indexOf(text), BODY.indexOf(text) + text.length());
    }

    private static CodedEvent event(EventType type, Span sentence, Span trigger) {
        return new CodedEvent(
                type,
                Optional.of("raid"),
                List.of("military"),
                Optional.of("19"),
                type == EventType.DISASTER ? Optional.empty() : Optional.of(-9.5),
                Status.ATTEMPTED,
                true,
                Optional.of("a witness"),
                Optional.of(new ActorMention(
                        span("Rebels"),
                        "Rebels",
                        Optional.of("Rebels of X"),
                        Optional.of("TUN"),
                        Optional.of("REB"),
                        ActorMention.Kind.ROLE)),
                Optional.empty(),
                Optional.of(new PlaceMention(
                        span("Tunis"),
                        "Tunis",
                        Optional.of("Tunis"),
                        Optional.of(new PlaceMention.Point(36.8, 10.2)),
                        OptionalLong.of(2464470),
                        Optional.of("TUN"),
                        Optional.of("Tunis"),
                        PlaceMention.Precision.CITY,
                        OptionalDouble.of(12))),
                new ResolvedDate(
                        Optional.of("31 October"),
                        Optional.of("--10-31"),
                        Optional.of("--10-31"),
                        ResolvedDate.Granularity.DAY,
                        ResolvedDate.Basis.STATED),
                Optional.of(new Toll(2, 3)),
                Optional.empty(),
                Optional.empty(),
                1,
                sentence,
                trigger,
                0.75);
    }

    private NewsEvent encoded(CodedEvent event) {
        return EventCodec.events(article(BODY), "c1", new CodedArticle(List.of(event), List.of(), "coder 7"))
                .get(0);
    }

    private static String cut(String body, int start, int end) {
        int[] points = body.codePoints().skip(start).limit(end - start).toArray();
        return new String(points, 0, points.length);
    }

    @Test
    void everythingTheCoderFoundIsInTheRecord() {
        Span sentence = span("Rebels 🔥 attacked two 𝒸ities near Tunis on 31 October.");

        NewsEvent event = encoded(event(EventType.ASSAULT, sentence, span("attacked")));

        assertThat(event)
                .isEqualTo(NewsEvent.newBuilder()
                        .setEventId(event.getEventId())
                        .setVersion(1)
                        .setChange("CREATED")
                        .setStoryId("s1")
                        .setArticleId("a1")
                        .setUrl("https://a.example/1")
                        .setSource("A")
                        .setPublishedAt(Instant.parse("2026-11-01T00:00:00Z"))
                        .setType("ASSAULT")
                        .setMode("raid")
                        .setContexts(List.of("military"))
                        .setCameoRoot("19")
                        .setQuad(4)
                        .setIntensity(-9.5)
                        .setStatus("ATTEMPTED")
                        .setHistorical(true)
                        .setAttributedTo("a witness")
                        .setActor(new Participant("Rebels", "Rebels of X", "TUN", "REB", 8, 14))
                        .setRecipient(null)
                        .setLocation(
                                new Place("Tunis", "Tunis", 36.8, 10.2, 2464470L, "TUN", "Tunis", "CITY", 12.0, 42, 47))
                        .setDate(new EventDate("31 October", "--10-31", "--10-31", "DAY", "STATED"))
                        .setKilled(new dev.dateline.schemas.avro.Toll(2, 3))
                        .setInjured(null)
                        .setArrested(null)
                        .setEvidence(new Evidence(sentence.of(BODY), 1, 8, 62, 17, 25))
                        .setMentions(1)
                        .setSources(1)
                        .setConfidence(0.75)
                        .setCoder("coder 7")
                        .build());
        assertThat(encoded(event(EventType.DISASTER, sentence, span("attacked")))
                        .getQuad())
                .isNull();
    }

    @Test
    void offsetsCountCodePointsAndQuoteTheTextExactly() {
        NewsEvent event = encoded(event(EventType.ASSAULT, span("Rebels 🔥 attacked two 𝒸ities"), span("attacked")));

        Evidence evidence = event.getEvidence();
        assertThat(cut(BODY, evidence.getStart(), evidence.getEnd())).isEqualTo(evidence.getSentence());
        assertThat(cut(BODY, evidence.getTriggerStart(), evidence.getTriggerEnd()))
                .isEqualTo("attacked");
        assertThat(cut(BODY, event.getActor().getStart(), event.getActor().getEnd()))
                .isEqualTo("Rebels");
        assertThat(cut(BODY, event.getLocation().getStart(), event.getLocation().getEnd()))
                .isEqualTo("Tunis");
    }

    @ParameterizedTest
    @CsvSource({"0, 200, 20, 28", "1, 60, 20, 28", "0, 19, 20, 28", "0, 60, 55, 66"})
    void spansThatAreNotOfTheTextOrCutACharacterAreRefused(int start, int end, int triggerStart, int triggerEnd) {
        CodedEvent wrong = event(EventType.ASSAULT, new Span(start, end), new Span(triggerStart, triggerEnd));

        assertThatThrownBy(() -> encoded(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIdDependsOnTextTypeAndTriggerAndNeitherOnTheArticleNorItsStory() {
        String text = "They attacked.\nThen they attacked again.";
        CodedArticle coded = new WordCoder().code(ArticleText.of(text));
        Article copy = article(text);
        copy.setArticleId("a2");
        copy.setUrl("https://b.example/9");
        Article otherStory = article(text);
        otherStory.setStoryId("s2");

        List<String> ids = ids(EventCodec.events(article(text), "c1", coded));

        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
        assertThat(ids(EventCodec.events(copy, "c1", coded))).isEqualTo(ids);
        assertThat(ids(EventCodec.events(otherStory, "c1", coded))).isEqualTo(ids);
        assertThat(ids(EventCodec.events(article(text), "c2", coded))).doesNotContainAnyElementsOf(ids);
        assertThat(ids).first().isEqualTo("9bead5ece14bb950d6e36bc08611d09b");
    }

    @Test
    void twoEventsOfOneTypeAndTriggerHaveTwoIds() {
        CodedEvent event = event(EventType.ASSAULT, span("Rebels 🔥 attacked two"), span("attacked"));

        assertThat(ids(EventCodec.events(
                        article(BODY), "c1", new CodedArticle(List.of(event, event), List.of(), "coder 7"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void anArticleWhoseEventsWouldQuoteItOverAndOverIsRefused() {
        String endless = "attacked ".repeat(6_000);
        CodedArticle coded = new WordCoder().code(ArticleText.of(endless));

        assertThatThrownBy(() -> EventCodec.events(article(endless), "c1", coded))
                .hasMessageContaining("quote");
    }

    private static List<String> ids(List<NewsEvent> events) {
        return events.stream().map(NewsEvent::getEventId).toList();
    }
}
