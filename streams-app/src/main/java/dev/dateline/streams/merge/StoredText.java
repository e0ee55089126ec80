package dev.dateline.streams.merge;

import java.util.List;
import java.util.Optional;

/**
 * What is stored of a text. Immutable.
 *
 * @param since record time, in milliseconds, when it came first
 * @param head words of its head
 * @param story id of its story
 * @param leads whether it is the text of the story's ORIGINAL
 * @param voice publisher of its bearer
 * @param bearer the article that its reports are published with
 * @param time of the bearer, by which it is ranked
 * @param reports ids of its reports, in the text's order
 */
record StoredText(
        long since,
        Words head,
        String story,
        boolean leads,
        String voice,
        Optional<String> bearer,
        long time,
        List<String> reports) {
    static StoredText of(ToldText text) {
        return new StoredText(
                text.since(),
                text.head(),
                text.story(),
                text.leads(),
                text.voice(),
                text.bearer(),
                text.rank().time(),
                text.reports().stream().map(ReportNode::eventId).toList());
    }
}
