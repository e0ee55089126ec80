package dev.dateline.streams.merge;

import java.util.List;

/**
 * An event as its reports tell it. Immutable.
 *
 * @param eventId its id
 * @param reports those that are still told, in rank; at least one, and of very many the first and the last
 * @param mentions addresses of articles that tell it
 * @param sources publishers that tell it independently: of a story only the one whose text it is
 */
record EventState(String eventId, List<ReportNode> reports, int mentions, int sources) {
    EventState {
        reports = List.copyOf(reports);
    }
}
