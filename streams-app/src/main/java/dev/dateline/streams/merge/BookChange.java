package dev.dateline.streams.merge;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one article has changed in the book.
 *
 * @param events content hash of the text whose report leads or led each event that may have changed, by eventId
 * @param texts those to be stored anew
 * @param forgotten texts that are not remembered any longer, nor the events that they led
 */
record BookChange(Map<String, String> events, Set<ToldText> texts, Set<ToldText> forgotten) {
    BookChange() {
        this(new TreeMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    void touch(ReportNode report) {
        events.put(report.eventId(), report.text().content());
    }
}
