package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.streams.flow.Label;
import dev.dateline.streams.rank.Rank;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryStoreTest {
    private static final Instant START = Instant.parse("2026-11-02T06:00:00Z");
    private static final Duration MEMORY = Duration.ofDays(2);

    @TempDir
    Path directory;

    private final List<StateStore> stores = new ArrayList<>();
    private StoryStore store;

    @BeforeEach
    void open() {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        MockProcessorContext<Void, Void> context = new MockProcessorContext<>(
                config, new org.apache.kafka.streams.processor.TaskId(0, 0), directory.toFile());
        for (StoreBuilder<?> builder : StoryStore.builders()) {
            StateStore made = builder.withLoggingDisabled().build();
            made.init(context.getStateStoreContext(), made);
            context.addStateStore(made);
            stores.add(made);
        }
        store = StoryStore.in(context);
    }

    @AfterEach
    void close() {
        stores.forEach(StateStore::close);
    }

    /** Articles of a few stories over ten days, so that texts and leaders are forgotten meanwhile. */
    private record Told(String content, TextSketch sketch, Telling telling, Instant at) {
        static List<Told> some(int number) {
            Random random = new Random(7);
            List<Told> all = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                List<String> story = Texts.story(random.nextInt(12), 8);
                List<String> part = story.subList(0, 4 + random.nextInt(5));
                Instant at = START.plus(Duration.ofMinutes(i * 48L));
                Instant published = at.minus(Duration.ofHours(random.nextInt(30)));
                Telling telling = new Telling(
                        Rank.of("a" + i, Optional.of(published), Optional.empty()),
                        random.nextInt(20),
                        Set.of((long) i),
                        0,
                        Telling.NONE,
                        Telling.NONE,
                        1);
                all.add(new Told("c" + String.join("", part).hashCode(), Texts.sketch(part), telling, at));
            }
            return all;
        }
    }

    @Test
    void aGraphThatIsMadeAgainFromItsStoreGoesOnAsIfNothingHadBeen() {
        StoryGraph lasting = new StoryGraph(MEMORY, 1_000);
        StoryGraph restarted = new StoryGraph(MEMORY, 1_000);
        int relabelled = 0;
        for (Told told : Told.some(300)) {
            List<Label> expected = labels(lasting, told);

            GraphChange change = restarted.add(told.content(), told.sketch(), told.telling(), told.at());
            store.save(change);
            restarted = new StoryGraph(MEMORY, 1_000);
            restarted.restore(store.load().values());

            assertThat(change.labels().stream().map(GraphChange.Relabelled::label))
                    .containsExactlyElementsOf(expected);
            assertThat(restarted.size()).isEqualTo(lasting.size());
            relabelled += expected.size() - 1;
        }
        assertThat(relabelled).as("labels that changed").isGreaterThan(20);
        assertThat(lasting.size()).as("texts that are remembered").isLessThan(60);
        assertThat(store.load()).as("texts that are stored").hasSizeLessThan(70);
    }

    private static List<Label> labels(StoryGraph graph, Told told) {
        return graph.add(told.content(), told.sketch(), told.telling(), told.at()).labels().stream()
                .map(GraphChange.Relabelled::label)
                .toList();
    }
}
