package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.standalone.bench.lane.Passage;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The stage with so many articles in its window.
 *
 * @param articles in the window
 * @param before the same records through a pass-through, before
 * @param stage the last articles through the stage
 * @param after the same records through a pass-through, after
 * @param state what it keeps then
 */
record GrowthPoint(int articles, Passage before, Passage stage, Passage after, State state) {
    static final List<String> HEADER = List.of(
            "in the window",
            "articles/s",
            "of pass-through",
            "pass-through/s",
            "CPU µs each: app",
            "broker",
            "state GB/million",
            "changelogs",
            "heap B/text");

    /**
     * What is kept.
     *
     * @param directory bytes in the state directory
     * @param changelogs bytes of the changelogs on the broker
     * @param heapOfText bytes of heap, after a collection, of each text that came since the row before; empty where those are few
     */
    record State(long directory, long changelogs, OptionalDouble heapOfText) {}

    /** Records a second of both pass-throughs together. */
    double passThrough() {
        double seconds = before.records() / before.perSecond() + after.records() / after.perSecond();
        return (before.records() + after.records()) / seconds;
    }

    double ratio() {
        return stage.perSecond() / passThrough();
    }

    List<String> row() {
        return List.of(
                String.format(Locale.ROOT, "%,d", articles),
                String.format(Locale.ROOT, "%,.0f", stage.perSecond()),
                String.format(Locale.ROOT, "%.3f", ratio()),
                String.format(Locale.ROOT, "%,.0f, %,.0f", before.perSecond(), after.perSecond()),
                PassageView.micros(stage.appMicros()),
                PassageView.micros(stage.brokerMicros()),
                String.format(Locale.ROOT, "%.2f", perMillion(state.directory) / 1e9),
                String.format(Locale.ROOT, "%.2f", perMillion(state.changelogs) / 1e9),
                state.heapOfText.isEmpty() ? "" : String.format(Locale.ROOT, "%,.0f", state.heapOfText.getAsDouble()));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("articles", articles);
        json.setAll(PassageView.json(stage));
        json.put("measured", stage.records())
                .put("labels", stage.written())
                .put("ratio", Math.round(ratio() * 1000) / 1000.0);
        json.putObject("passThrough").<ObjectNode>setAll(PassageView.json(before));
        json.putObject("passThroughAfter").<ObjectNode>setAll(PassageView.json(after));
        ObjectNode kept = json.putObject("state");
        kept.put("directoryBytes", state.directory)
                .put("changelogBytes", state.changelogs)
                .put("directoryBytesPerMillion", Math.round(perMillion(state.directory)))
                .put("changelogBytesPerMillion", Math.round(perMillion(state.changelogs)));
        state.heapOfText.ifPresent(bytes -> kept.put("heapBytesPerText", Math.round(bytes)));
        return json;
    }

    private double perMillion(long bytes) {
        return bytes * 1e6 / articles;
    }
}
