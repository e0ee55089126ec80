package dev.dateline.streams.code;

import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.avro.NewsEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which versions of a text's events are to be published. Pure. Versions of an event are without gaps, and begin at 1; an event that is
 * told no longer is retracted, and one that is told again goes on counting.
 */
final class VersionRule {
    private VersionRule() {}

    /**
     * New versions, and what is then known of all.
     *
     * @param published versions to publish now
     * @param known last versions of all events that the text ever had
     */
    record Versions(List<NewsEvent> published, List<NewsEvent> known) {
        Versions {
            published = List.copyOf(published);
            known = List.copyOf(known);
        }
    }

    /**
     * Versions where a text tells these events now.
     *
     * @param before last versions of all events that it ever had
     * @param now those that it tells, as if they were new
     * @param reason why those that are left are no longer told
     */
    static Versions of(List<NewsEvent> before, List<NewsEvent> now, String reason) {
        Map<String, NewsEvent> left = new HashMap<>();
        before.forEach(event -> left.put(event.getEventId(), event));
        List<NewsEvent> published = new ArrayList<>();
        List<NewsEvent> known = new ArrayList<>();
        for (NewsEvent event : now) {
            NewsEvent old = left.remove(event.getEventId());
            NewsEvent next = old == null ? event : next(event, old.getVersion() + 1, EventChange.UPDATED, null);
            if (old != null
                    && EventChange.stands(old)
                    && next(event, old.getVersion(), old.getChange(), old.getReason())
                            .equals(old)) {
                known.add(old);
            } else {
                published.add(next);
                known.add(next);
            }
        }
        for (NewsEvent old : before) {
            if (left.containsKey(old.getEventId())) {
                boolean told = EventChange.stands(old);
                NewsEvent last = told ? next(old, old.getVersion() + 1, EventChange.RETRACTED, reason) : old;
                if (told) {
                    published.add(last);
                }
                known.add(last);
            }
        }
        return new Versions(published, known);
    }

    private static NewsEvent next(NewsEvent event, int version, String change, @Nullable String reason) {
        return NewsEvent.newBuilder(event)
                .setVersion(version)
                .setChange(change)
                .setReason(reason)
                .build();
    }

    /** By how much the number of events that stand has grown. */
    static int grown(List<NewsEvent> before, List<NewsEvent> after) {
        return standing(after) - standing(before);
    }

    private static int standing(List<NewsEvent> events) {
        return (int) events.stream().filter(EventChange::stands).count();
    }
}
