package dev.dateline.standalone.cli;

import dev.dateline.schemas.Topic;
import dev.dateline.standalone.json.RecordJson;

/** Prints a topic's records, a line each. Not thread-safe. */
final class TopicTail {
    private final Topic<?, ?> topic;
    private final RecordJson json;
    private final DataOutput out;

    TopicTail(Topic<?, ?> topic, RecordJson json, DataOutput out) {
        this.topic = topic;
        this.json = json;
        this.out = out;
    }

    /**
     * Prints the committed records.
     *
     * @param max most records to print
     * @throws InterruptedException where it is told to stop
     */
    void print(Connection connection, TailStart from, boolean follow, long max) throws InterruptedException {
        long[] left = {max};
        if (max > 0) {
            new TopicScan(connection, topic)
                    .read(
                            from,
                            follow,
                            message -> {
                                out.line(json.line(message).toString());
                                return --left[0] > 0;
                            },
                            out::flush);
        }
    }
}
