package dev.dateline.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks that need a broker, as small as they can be: that they come to their end, and what they tell. */
@Timeout(120)
class StreamBenchmarksIT {
    @TempDir
    private Path directory;

    @Test
    void passthroughTellsRecordsASecondAndWhatTheyCost() throws InterruptedException {
        BenchmarkReport report = new PassthroughBenchmark().run(input(4_000));

        JsonNode json = report.json();
        assertThat(json.path("perSecond").asDouble())
                .isPositive()
                .isBetween(json.path("lowest").asDouble(), json.path("highest").asDouble());
        assertThat(json.path("mbPerSecond").asDouble()).isPositive();
        assertThat(json.path("appCpuMicros").asDouble()).isPositive();
        assertThat(json.path("rounds").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(report.rows()).allMatch(row -> row.size() == report.header().size());
    }

    @Test
    void dedupeTellsTheStageItsDenominatorsAndItsState() throws InterruptedException {
        BenchmarkReport report = new DedupeBenchmark().run(input(600));

        JsonNode json = report.json();
        assertThat(json.path("perSecond").asDouble()).isPositive();
        assertThat(json.path("ratio").asDouble()).isPositive();
        assertThat(json.at("/alone/sketchCpuMicros").asDouble()).isPositive();
        assertThat(json.at("/alone/indexCpuMicros").asDouble()).isPositive();
        JsonNode point = json.path("growth").path(0);
        assertThat(point.path("articles").asInt()).isEqualTo(600);
        assertThat(point.path("measured").asInt()).isEqualTo(600);
        assertThat(point.path("labels").asInt())
                .as("each article, and changed labels")
                .isGreaterThan(600);
        assertThat(point.at("/passThrough/perSecond").asDouble()).isPositive();
        assertThat(point.at("/state/directoryBytes").asLong()).isPositive();
        assertThat(point.at("/state/changelogBytes").asLong()).isPositive();
        assertThat(report.rows()).allMatch(row -> row.size() == report.header().size());
    }

    private BenchmarkInput input(int articles) {
        return new BenchmarkInput(
                List.of(), false, "none", Duration.ofSeconds(1), articles, directory, (over, all, doing) -> {});
    }
}
