package dev.dateline.standalone.web;

import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.avro.NewsEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events that came last, each in its last version; the oldest make room for new ones. Retracted and merged ones go. Thread-safe. */
public final class LatestEvents {
    private final int capacity;
    private final Deque<String> order = new ArrayDeque<>();
    private final Map<String, NewsEvent> events = new HashMap<>();
    private long seen;

    /** @param capacity most events that are kept, 1 or more */
    LatestEvents(int capacity) {
        this.capacity = capacity;
    }

    /** Takes in a version of an event. An event that is known keeps its place. */
    synchronized void add(NewsEvent event) {
        seen++;
        String id = event.getEventId();
        if (!EventChange.stands(event)) {
            events.remove(id);
            order.remove(id);
        } else if (events.put(id, event) == null) {
            order.addFirst(id);
            if (order.size() > capacity) {
                events.remove(order.removeLast());
            }
        }
    }

    /** At most so many events, the newest first. */
    synchronized List<NewsEvent> newest(int limit) {
        return order.stream().limit(limit).map(events::get).toList();
    }

    /** How many versions were taken in so far: where it stands still, nothing has changed. */
    synchronized long seen() {
        return seen;
    }
}
