package dev.dateline.standalone.run;

import dev.dateline.producer.PublishReport;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.standalone.json.RecordJson;
import dev.dateline.streams.fault.Ledger;
import dev.dateline.streams.flow.Lineage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads what comes of one run from the public topics until each of its pages is accounted for. Opened before the first page is published, so that
 * nothing is missed. Not thread-safe.
 */
public final class RunAudit {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final List<Topic<?, ?>> READ = List.of(Topics.ARTICLES, Topics.EVENTS, Topics.DEAD_LETTERS);

    private final Consumer<byte[], byte[]> consumer;
    private final Deserializer<Article> articles;
    private final Deserializer<NewsEvent> events;
    private final RecordJson letters;
    private final String run;
    private final RunOutput output;
    private final RunAccount account = new RunAccount();

    private RunAudit(Consumer<byte[], byte[]> consumer, SchemaRegistry registry, String run, RunOutput output) {
        this.consumer = consumer;
        this.articles = Topics.ARTICLES.valueSerde(registry).deserializer();
        this.events = Topics.EVENTS.valueSerde(registry).deserializer();
        this.letters = new RecordJson(Topics.DEAD_LETTERS, registry, true);
        this.run = run;
        this.output = output;
    }

    /**
     * Stands at the end of the topics, as it is now.
     *
     * @param consumer of committed records, in no group; stays the caller's
     * @param run what the header {@code dateline.run} of its records says
     */
    public static RunAudit open(
            Consumer<byte[], byte[]> consumer, SchemaRegistry registry, String run, RunOutput output) {
        List<TopicPartition> partitions = READ.stream()
                .flatMap(topic -> partitions(consumer, topic.name()))
                .toList();
        consumer.assign(partitions);
        consumer.endOffsets(partitions).forEach(consumer::seek);
        return new RunAudit(consumer, registry, run, output);
    }

    /** How to wait. */
    public interface Watch {
        /** Told after each look; may throw to end the waiting. */
        void accounted(long pages) throws InterruptedException;
    }

    /**
     * Waits until all is accounted for, and completes the output.
     *
     * @param patience how long to wait while nothing of the run comes
     * @return the ledger
     * @throws RunIncomplete where nothing came for so long
     */
    public Ledger complete(PublishReport published, Duration patience, Watch watch)
            throws IOException, InterruptedException {
        long heard = System.nanoTime();
        while (account.settledPages() < published.pagesPublished() || account.rejections() < published.rejected()) {
            if (read(POLL)) {
                heard = System.nanoTime();
            } else if (System.nanoTime() - heard > patience.toNanos()) {
                throw new RunIncomplete("nothing came for " + patience.toSeconds() + " s, with only "
                        + account.missing(published) + ": does a Streams app run on this cluster?");
            }
            watch.accounted(account.settledPages());
        }
        readToEnd();
        Ledger ledger = account.ledger(published);
        output.finish(ledger);
        return ledger;
    }

    /** What is there by now but was not awaited is an error of ours that the ledger must tell. */
    private void readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            read(POLL);
        }
    }

    private boolean read(Duration atMost) {
        boolean any = false;
        for (ConsumerRecord<byte[], byte[]> message : consumer.poll(atMost)) {
            if (Lineage.get(message.headers(), Lineage.RUN).equals(run)) {
                any = true;
                take(message);
            }
        }
        return any;
    }

    private void take(ConsumerRecord<byte[], byte[]> message) {
        Headers headers = message.headers();
        try {
            if (message.topic().equals(Topics.ARTICLES.name())) {
                article(headers, articles.deserialize(message.topic(), message.value()));
            } else if (message.topic().equals(Topics.EVENTS.name())) {
                NewsEvent event = events.deserialize(message.topic(), message.value());
                account.event(Lineage.get(headers, Lineage.ORIGIN), event.getEventId(), EventChange.stands(event));
                output.event(event);
            } else {
                DeadLetter letter = DeadLetter.of(headers).orElse(new DeadLetter("", "unknown", "", ""));
                account.deadLetter(letter, number(headers, Lineage.ARTICLES));
                output.letter(letter, RecordJson.bytes(message.key()).asText(), letters.line(message));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write what came of the run: " + e.getMessage(), e);
        }
    }

    private void article(Headers headers, Article article) throws IOException {
        String origin = Lineage.get(headers, Lineage.ORIGIN);
        OptionalInt ofPage = number(headers, Lineage.ARTICLES);
        int events = number(headers, Lineage.EVENTS).orElse(-1);
        boolean own = true;
        if (ofPage.isPresent()) {
            int labels = number(headers, Lineage.LABELS).orElse(-1);
            account.article(origin, ofPage.getAsInt(), labels, events, article.getArticleId(), article.getVerdict());
        } else {
            own = account.label(origin, events, article.getArticleId(), article.getVerdict());
        }
        if (own) {
            output.article(article);
        }
    }

    private static OptionalInt number(Headers headers, String name) {
        String text = Lineage.get(headers, name);
        return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static Stream<TopicPartition> partitions(Consumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()));
    }
}
