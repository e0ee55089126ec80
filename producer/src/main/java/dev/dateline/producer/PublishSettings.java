package dev.dateline.producer;

import dev.dateline.producer.page.PageLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * All that can be set of reading and publishing pages. Immutable.
 *
 * @param bootstrap brokers to begin with, {@code host:port,…}
 * @param limits what is taken of an input
 * @param linger how long a batch waits for company
 * @param batchBytes size of a batch to a partition
 * @param bufferBytes memory for pages under way; when it is full, publishing waits
 * @param deliveryTimeout how long the broker may take for a page, retries included, before publishing fails
 * @param kafka further properties of Kafka's client, such as {@code security.protocol}; may hold secrets
 */
public record PublishSettings(
        String bootstrap,
        PageLimits limits,
        Duration linger,
        int batchBytes,
        long bufferBytes,
        Duration deliveryTimeout,
        Map<String, String> kafka) {

    /** Room in a record for its key, headers and framing, and in an article for what the page did not have. */
    static final int ENVELOPE_BYTES = 120 << 10;

    private static final int REQUEST_TIMEOUT_MS = 30_000;
    private static final String BOOTSTRAP = "bootstrap";
    private static final String KAFKA = "kafka.";
    private static final Knob MAX_PAGE_BYTES = new Knob(
            "max-page-bytes",
            PageLimits.DEFAULTS.maxPageBytes(),
            1 << 10,
            64 << 20,
            "bytes",
            "a page with its envelope of 120 KiB fits the 1 MiB a broker takes by default; beyond it max.message.bytes of the topics must be raised too");
    private static final Knob MAX_URL_BYTES = new Knob(
            "max-url-bytes",
            PageLimits.DEFAULTS.maxUrlBytes(),
            64,
            32 << 10,
            "bytes",
            "the URL is the record's key; common web servers refuse a longer one");
    private static final Knob MAX_LINE_BYTES = new Knob(
            "max-line-bytes",
            PageLimits.DEFAULTS.maxLineBytes(),
            1 << 10,
            256 << 20,
            "bytes",
            "a page whose every letter is escaped as \\uXXXX has three times its size, and a scraper's own fields come on top");
    private static final Knob MAX_JSON_DEPTH = new Knob(
            "max-json-depth",
            PageLimits.DEFAULTS.maxJsonDepth(),
            1,
            1_000,
            "levels",
            "a page has one level; a scraper's own fields a few more");
    private static final Knob MAX_INFLATED_BYTES = new Knob(
            "max-inflated-bytes",
            PageLimits.DEFAULTS.maxInflatedBytes(),
            1 << 20,
            1L << 40,
            "bytes",
            "a day of a large scrape; nothing of it is held in memory");
    private static final Knob MAX_INFLATE_RATIO = new Knob(
            "max-inflate-ratio",
            PageLimits.DEFAULTS.maxInflateRatio(),
            10,
            1_032,
            "bytes for a byte",
            "measured: scraped pages 3, one page over and over 160; deflate can reach 1032. Judged from 8 MiB on");
    private static final Knob MAX_HTML_BYTES = new Knob(
            "max-html-bytes",
            PageLimits.DEFAULTS.maxHtmlBytes(),
            1 << 10,
            256 << 20,
            "bytes",
            "news pages have 3 MB at most, and one is held in memory some times over; what is left of it without scripts and styles must fit max-page-bytes");
    private static final Knob MAX_HTML_DEPTH = new Knob(
            "max-html-depth",
            PageLimits.DEFAULTS.maxHtmlDepth(),
            16,
            100_000,
            "elements",
            "browsers stop at 512; elements that a page forgets to close add up");
    private static final Knob MAX_HEADER_BYTES = new Knob(
            "max-header-bytes",
            PageLimits.DEFAULTS.maxHeaderBytes(),
            1 << 10,
            1 << 20,
            "bytes",
            "servers and browsers refuse headers of more than 8 to 256 KiB; one is held in memory");
    private static final Knob MAX_RECORD_BYTES = new Knob(
            "max-record-bytes",
            PageLimits.DEFAULTS.maxRecordBytes(),
            1 << 20,
            1L << 40,
            "bytes",
            "crawlers cut what they fetch at 1 MiB to 1 GiB; nothing of it is held but the page");
    private static final Knob LINGER = new Knob(
            "publish-linger-ms", 5, 0, 1_000, "ms", "fills batches when pages come one by one, and is not felt");
    private static final Knob BATCH_BYTES = new Knob(
            "publish-batch-bytes",
            128 << 10,
            1 << 10,
            1 << 20,
            "bytes",
            "some 30 pages a batch: compresses well, and a request stays small");
    private static final Knob BUFFER_BYTES = new Knob(
            "publish-buffer-bytes",
            32 << 20,
            4 << 20,
            1 << 30,
            "bytes",
            "more than the network holds in flight; bounds the memory when the broker is slow");
    private static final Knob DELIVERY_TIMEOUT = new Knob(
            "publish-delivery-timeout-ms",
            120_000,
            2_000,
            3_600_000,
            "ms",
            "a broker that restarts or elects a leader is back by then; what takes longer is an outage and is told");

    /** Settings of Kafka's client that carry a promise of the publisher and are not for sale. */
    private static final Set<String> PROMISED = Set.of(
            ProducerConfig.ACKS_CONFIG,
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG);

    /** Every number that can be set. */
    public static List<Knob> knobs() {
        return List.of(
                MAX_PAGE_BYTES,
                MAX_URL_BYTES,
                MAX_LINE_BYTES,
                MAX_JSON_DEPTH,
                MAX_INFLATED_BYTES,
                MAX_INFLATE_RATIO,
                MAX_HTML_BYTES,
                MAX_HTML_DEPTH,
                MAX_HEADER_BYTES,
                MAX_RECORD_BYTES,
                LINGER,
                BATCH_BYTES,
                BUFFER_BYTES,
                DELIVERY_TIMEOUT);
    }

    /**
     * Settings from properties: {@code bootstrap}, the knobs by their keys, and Kafka's own properties behind {@code kafka.}; other keys are
     * somebody else's.
     *
     * @throws IllegalArgumentException where anything is wrong, with all that is wrong, a line each
     */
    public static PublishSettings of(Map<String, String> given) {
        List<String> faults = new ArrayList<>();
        String bootstrap = given.getOrDefault(BOOTSTRAP, "").strip();
        if (bootstrap.isEmpty()) {
            faults.add("bootstrap is missing; give it as localhost:9092");
        }
        PublishSettings settings = new PublishSettings(
                bootstrap,
                limits(given, faults),
                Duration.ofMillis(LINGER.in(given, faults)),
                (int) BATCH_BYTES.in(given, faults),
                BUFFER_BYTES.in(given, faults),
                Duration.ofMillis(DELIVERY_TIMEOUT.in(given, faults)),
                kafka(given, faults));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return settings;
    }

    /** What Kafka's client is made with: the knobs, over them what {@code kafka.} says, over that the promises. May hold secrets. */
    Map<String, Object> client() {
        int patience = Math.toIntExact(deliveryTimeout.toMillis());
        Map<String, Object> client = new HashMap<>();
        client.put(ProducerConfig.CLIENT_ID_CONFIG, "dateline-producer");
        client.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        client.put(ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG, 1);
        client.put(ProducerConfig.LINGER_MS_CONFIG, linger.toMillis());
        client.put(ProducerConfig.BATCH_SIZE_CONFIG, batchBytes);
        client.put(ProducerConfig.BUFFER_MEMORY_CONFIG, bufferBytes);
        client.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, limits.maxPageBytes() + ENVELOPE_BYTES);
        client.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, patience);
        client.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.min(REQUEST_TIMEOUT_MS, patience / 2));
        // a full buffer is waited for as long as its oldest page may take: then that page's own failure says what is
        // wrong
        client.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience);
        client.putAll(kafka);
        client.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        client.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        client.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        client.put(ProducerConfig.ACKS_CONFIG, "all");
        client.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return client;
    }

    /** Likewise, for a client that commits what it sends in transactions. */
    Map<String, Object> transactionalClient(String id, Duration timeout) {
        Map<String, Object> client = client();
        client.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id);
        client.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, Math.toIntExact(timeout.toMillis()));
        return client;
    }

    /** The settings for a log: Kafka's properties by name only, for they may hold secrets. */
    @Override
    public String toString() {
        return "bootstrap=%s %s linger=%s batchBytes=%d bufferBytes=%d deliveryTimeout=%s kafka=%s"
                .formatted(
                        bootstrap,
                        limits,
                        linger,
                        batchBytes,
                        bufferBytes,
                        deliveryTimeout,
                        new TreeMap<>(kafka).keySet());
    }

    private static PageLimits limits(Map<String, String> given, List<String> faults) {
        return new PageLimits(
                (int) MAX_PAGE_BYTES.in(given, faults),
                (int) MAX_URL_BYTES.in(given, faults),
                (int) MAX_LINE_BYTES.in(given, faults),
                (int) MAX_JSON_DEPTH.in(given, faults),
                MAX_INFLATED_BYTES.in(given, faults),
                (int) MAX_INFLATE_RATIO.in(given, faults),
                (int) MAX_HTML_BYTES.in(given, faults),
                (int) MAX_HTML_DEPTH.in(given, faults),
                (int) MAX_HEADER_BYTES.in(given, faults),
                MAX_RECORD_BYTES.in(given, faults));
    }

    private static Map<String, String> kafka(Map<String, String> given, List<String> faults) {
        Map<String, String> kafka = given.entrySet().stream()
                .filter(property -> property.getKey().startsWith(KAFKA))
                .collect(
                        Collectors.toMap(property -> property.getKey().substring(KAFKA.length()), Map.Entry::getValue));
        PROMISED.stream()
                .filter(kafka::containsKey)
                .sorted()
                .forEach(key -> faults.add(KAFKA + key + " can't be set: the publisher's promises rest on it"));
        return Map.copyOf(kafka);
    }
}
