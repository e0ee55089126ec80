package dev.dateline.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.standalone.bench.GrowthPoint.State;
import dev.dateline.standalone.bench.lane.CpuTimes;
import dev.dateline.standalone.bench.lane.Passage;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GrowthPointTest {
    private static final CpuTimes CPU = new CpuTimes(Duration.ofSeconds(1), Optional.of(Duration.ofMillis(500)));

    @Test
    void theRatioIsToBothPassThroughsTogether() {
        GrowthPoint point = point(Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(3));

        assertThat(point.passThrough()).isEqualTo(500);
        assertThat(point.ratio()).isEqualTo(.5);
    }

    @Test
    void stateIsToldForAMillionArticles() {
        ObjectNode json = point(Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(1))
                .json();

        assertThat(json.at("/state/directoryBytesPerMillion").asLong()).isEqualTo(7_000_000);
        assertThat(json.at("/state/changelogBytesPerMillion").asLong()).isEqualTo(8_000_000);
        assertThat(json.at("/state/heapBytesPerText").asLong()).isEqualTo(1_800);
        assertThat(json.path("perSecond").asDouble()).isEqualTo(250);
        assertThat(json.path("appCpuMicros").asDouble()).isEqualTo(1_000);
        assertThat(json.path("brokerCpuMicros").asDouble()).isEqualTo(500);
        assertThat(json.at("/passThrough/perSecond").asDouble()).isEqualTo(1_000);
    }

    @Test
    void whatTheSystemDoesNotTellIsLeftOut() {
        Passage passage = new Passage(
                10, 1_000, 10, Duration.ofSeconds(1), new CpuTimes(Duration.ofSeconds(1), Optional.empty()));

        assertThat(PassageView.json(passage).has("brokerCpuMicros")).isFalse();
        assertThat(PassageView.row("it", passage)).endsWith("not told");
    }

    private static GrowthPoint point(Duration before, Duration stage, Duration after) {
        return new GrowthPoint(
                1_000,
                passage(before),
                passage(stage),
                passage(after),
                new State(7_000, 8_000, OptionalDouble.of(1_800)));
    }

    private static Passage passage(Duration time) {
        return new Passage(1_000, 3_000_000, 1_000, time, CPU);
    }
}
