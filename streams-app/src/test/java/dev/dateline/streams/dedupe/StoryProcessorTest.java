package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.Article;
import dev.dateline.streams.fault.Routed;
import dev.dateline.streams.flow.LabelledArticle;
import dev.dateline.streams.flow.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryProcessorTest {
    private static final TextSketch SKETCH = TextSketch.of("one two three four five six seven eight");

    @TempDir
    Path directory;

    @Test
    void anArticleThatTheIndexFailsOnIsADeadLetterAndWhatWasKnownBeforeIsStillKnown() {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        MockProcessorContext<String, Routed<LabelledArticle>> context =
                new MockProcessorContext<>(config, new TaskId(0, 0), directory.toFile());
        StoryProcessor.Supplier supplier = new StoryProcessor.Supplier(Duration.ofDays(1), 100);
        for (StoreBuilder<?> builder : supplier.stores()) {
            StateStore store =
                    builder.withLoggingDisabled().withCachingDisabled().build();
            store.init(context.getStateStoreContext(), store);
            context.addStateStore(store);
        }
        StoryProcessor processor = supplier.get();
        processor.init(context);
        TextSketch torn = new TextSketch(SKETCH.hashes(), new long[0], SKETCH.sequences(), new short[0], new short[0]);

        processor.process(record(candidate("a", "c1", SKETCH)));
        processor.process(record(candidate("b", "c2", torn)));
        processor.process(record(candidate("c", "c1", SKETCH)));

        List<? extends Routed<LabelledArticle>> out =
                context.forwarded().stream().map(one -> one.record().value()).toList();
        assertThat(out).hasSize(3);
        assertThat(verdict(out.get(0))).isEqualTo(Verdict.ORIGINAL);
        assertThat(out.get(1)).isInstanceOfSatisfying(Routed.Dead.class, dead -> {
            assertThat(dead.letter().stage()).isEqualTo("dedupe");
            assertThat(dead.letter().reason()).isEqualTo("failed");
            assertThat(dead.value()).isEqualTo(Bytes.wrap(new byte[] {'b'}));
        });
        assertThat(verdict(out.get(2))).isEqualTo(Verdict.COPY);
    }

    private static Verdict verdict(Routed<LabelledArticle> routed) {
        return routed.onward().get(0).label().verdict();
    }

    private static Record<String, Candidate> record(Candidate candidate) {
        return new Record<>(candidate.content(), candidate, 0);
    }

    private static Candidate candidate(String id, String content, TextSketch sketch) {
        return new Candidate(
                Bytes.wrap(id.getBytes(StandardCharsets.UTF_8)), content, sketch, Telling.of(article(id), 1));
    }

    private static Article article(String id) {
        return Article.newBuilder()
                .setArticleId(id)
                .setUrl("https://a.example/" + id)
                .setPosition(0)
                .setBody("One two three four.")
                .setStoryId("")
                .setVerdict("")
                .build();
    }
}
