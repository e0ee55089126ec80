package dev.dateline.streams.code;

import dev.dateline.coder.CodedArticle;
import dev.dateline.coder.event.CodedEvent;
import dev.dateline.coder.time.ResolvedDate;
import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Place;
import dev.dateline.schemas.avro.Toll;
import dev.dateline.streams.flow.StableId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From the coder's findings to the wire's records: with ids, and with offsets in code points. Stateless.
 *
 * <p>An eventId depends on the text, the event's type and the place of its trigger in the text, and on nothing else: whichever copy of a text
 * comes first, and to whatever story it comes, its events have the same ids.
 */
public final class EventCodec {
    private static final int FIRST_VERSION = 1;

    /** Chars that the events of one article quote together at most: a real one quotes thousands. A bound for texts without a full stop. */
    static final int MOST_QUOTED = 16 << 20;

    private EventCodec() {}

    /**
     * The events of an article, in the coder's order.
     *
     * @param article whose {@code body} was coded
     * @param contentHash hash of its normalised text
     * @throws IllegalArgumentException where an event's spans are not of this body (the coder is wrong), or the events quote more than 16 Mi chars
     */
    public static List<NewsEvent> events(Article article, String contentHash, CodedArticle coded) {
        long quoted = coded.events().stream()
                .mapToLong(event -> event.sentence().length())
                .sum();
        if (quoted > MOST_QUOTED) {
            throw new IllegalArgumentException("its events quote " + quoted + " chars: want at most " + MOST_QUOTED);
        }
        SpanCodec spans = new SpanCodec(article.getBody());
        Map<String, Integer> given = new HashMap<>();
        List<NewsEvent> events = new ArrayList<>();
        for (CodedEvent event : coded.events()) {
            String place = event.type() + "@" + event.trigger().start() + "-"
                    + event.trigger().end();
            int nth = given.merge(place, 1, Integer::sum);
            String id = StableId.of("event", contentHash, place, Integer.toString(nth));
            events.add(event(article, id, event, spans, coded.coder()));
        }
        return events;
    }

    /** Every place mention of a body, in order. */
    public static List<Place> places(String body, CodedArticle coded) {
        SpanCodec spans = new SpanCodec(body);
        return coded.places().stream().map(spans::place).toList();
    }

    private static NewsEvent event(Article article, String id, CodedEvent event, SpanCodec spans, String coder) {
        return NewsEvent.newBuilder()
                .setEventId(id)
                .setVersion(FIRST_VERSION)
                .setChange(EventChange.CREATED)
                .setStoryId(article.getStoryId())
                .setArticleId(article.getArticleId())
                .setUrl(article.getUrl())
                .setSource(article.getSource())
                .setPublishedAt(article.getPublishedAt())
                .setType(event.type().name())
                .setMode(event.mode().orElse(null))
                .setContexts(event.contexts())
                .setCameoRoot(event.cameoRoot().orElse(null))
                .setQuad(event.quad().isPresent() ? event.quad().getAsInt() : null)
                .setIntensity(event.intensity().orElse(null))
                .setStatus(event.status().name())
                .setHistorical(event.historical())
                .setAttributedTo(event.attributedTo().orElse(null))
                .setActor(event.actor().map(spans::participant).orElse(null))
                .setRecipient(event.recipient().map(spans::participant).orElse(null))
                .setLocation(event.location().map(spans::place).orElse(null))
                .setDate(date(event.date()))
                .setKilled(toll(event.killed()))
                .setInjured(toll(event.injured()))
                .setArrested(toll(event.arrested()))
                .setEvidence(spans.evidence(event))
                .setMentions(1)
                .setSources(1)
                .setConfidence(event.confidence())
                .setCoder(coder)
                .setClaims(List.of())
                .build();
    }

    private static EventDate date(ResolvedDate date) {
        return EventDate.newBuilder()
                .setText(date.text().orElse(null))
                .setStart(date.start().orElse(null))
                .setEnd(date.end().orElse(null))
                .setGranularity(date.granularity().name())
                .setBasis(date.basis().name())
                .build();
    }

    private static @Nullable Toll toll(Optional<dev.dateline.coder.event.Toll> toll) {
        return toll.map(number -> new Toll(number.min(), number.max())).orElse(null);
    }
}
