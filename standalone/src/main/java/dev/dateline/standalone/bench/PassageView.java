package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.standalone.bench.lane.Passage;
import java.util.List;
import java.util.Locale;

/** How a passage is shown. Stateless. */
final class PassageView {
    static final List<String> HEADER = List.of("what", "records/s", "MB/s", "CPU µs each: app", "broker");

    private PassageView() {}

    static List<String> row(String what, Passage passage) {
        return List.of(
                what,
                String.format(Locale.ROOT, "%,.0f", passage.perSecond()),
                String.format(Locale.ROOT, "%.1f", passage.megabytesPerSecond()),
                micros(passage.appMicros()),
                micros(passage.brokerMicros()));
    }

    /** Without the broker's time where the system does not tell it. */
    static ObjectNode json(Passage passage) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("perSecond", Speed.tenth(passage.perSecond()))
                .put("mbPerSecond", Speed.tenth(passage.megabytesPerSecond()))
                .put("appCpuMicros", Speed.tenth(passage.appMicros()));
        if (!Double.isNaN(passage.brokerMicros())) {
            json.put("brokerCpuMicros", Speed.tenth(passage.brokerMicros()));
        }
        return json;
    }

    static String micros(double micros) {
        return Double.isNaN(micros) ? "not told" : String.format(Locale.ROOT, "%.0f", micros);
    }
}
