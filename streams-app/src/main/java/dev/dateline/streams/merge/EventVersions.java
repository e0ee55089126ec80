package dev.dateline.streams.merge;

import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Participant;
import dev.dateline.schemas.avro.Place;
import dev.dateline.schemas.avro.TollClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts a version together from the reports that {@link FactsRule} chose. Stateless. */
final class EventVersions {
    private EventVersions() {}

    /**
     * What is told of an event now; its version and change are those of a report.
     *
     * @param coded the event that was coded for a report
     */
    static NewsEvent of(EventState state, Function<ReportNode, NewsEvent> coded) {
        List<ReportNode> reports = state.reports();
        FactsRule.Made made = FactsRule.of(reports);
        ReportNode shown = reports.get(made.shown());
        NewsEvent.Builder event = NewsEvent.newBuilder(coded.apply(shown))
                .setEventId(state.eventId())
                .setStoryId(shown.text().story())
                .setMentions(state.mentions())
                .setSources(state.sources())
                .setHistorical(made.historical())
                .setConfidence(made.confidence());
        made.place()
                .ifPresent(
                        i -> event.setLocation(known(coded.apply(reports.get(i)).getLocation(), event.getLocation())));
        made.date()
                .ifPresent(i -> event.setDate(known(coded.apply(reports.get(i)).getDate())));
        made.actor()
                .ifPresent(i -> event.setActor(known(coded.apply(reports.get(i)).getActor())));
        List<TollClaim> claims = new ArrayList<>();
        for (TollKind kind : TollKind.values()) {
            kind.set(event, Optional.ofNullable(made.tolls().get(kind)));
            for (int i : made.claims().get(kind)) {
                claims.add(claim(kind, coded.apply(reports.get(i))));
            }
        }
        return event.setClaims(claims).build();
    }

    /** A place that another article tells more exactly: the mention stays that of the article shown, or is none. */
    private static Place known(Place better, Place shown) {
        Place.Builder place = Place.newBuilder(better);
        return shown == null
                ? place.setText("").setStart(0).setEnd(0).build()
                : place.setText(shown.getText())
                        .setStart(shown.getStart())
                        .setEnd(shown.getEnd())
                        .build();
    }

    private static EventDate known(EventDate better) {
        return EventDate.newBuilder(better).setText(null).build();
    }

    /** Somebody whom another article names: what is a mention there is a name here. */
    private static Participant known(Participant other) {
        return Participant.newBuilder(other)
                .setName(other.getName() == null ? other.getText() : other.getName())
                .setText("")
                .setStart(0)
                .setEnd(0)
                .build();
    }

    private static TollClaim claim(TollKind kind, NewsEvent report) {
        Range range = kind.of(report).orElseThrow();
        return TollClaim.newBuilder()
                .setKind(kind.wire())
                .setMin(range.min())
                .setMax(range.max())
                .setAttributedTo(report.getAttributedTo())
                .setArticleId(report.getArticleId())
                .setSource(report.getSource())
                .setPublishedAt(report.getPublishedAt())
                .build();
    }
}
