package dev.dateline.streams.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.DeadLetter;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadLetterProcessorTest {
    private static final DeadLetter LETTER = new DeadLetter("split", "no-article", "nothing there", "news.pages-1@7");

    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final DeadLetterProcessor<String, String> processor = new DeadLetterProcessor<>();

    @BeforeEach
    void init() {
        processor.init(context);
    }

    private Record<byte[], byte[]> refuse(Bytes key, Bytes value, Headers headers) {
        processor.process(new Record<>("k", new Routed.Dead<>(key, value, LETTER), 5L, headers));
        Record<? extends byte[], ? extends byte[]> record =
                context.forwarded().get(0).record();
        return new Record<>(record.key(), record.value(), record.timestamp(), record.headers());
    }

    @Test
    void theInputIsKeptAsItCameWithItsHeadersAndThoseThatSayWhy() {
        Headers headers = new RecordHeaders().add("foreign", new byte[] {1});

        Record<byte[], byte[]> dead = refuse(Bytes.wrap(new byte[] {2}), Bytes.wrap(new byte[] {3}), headers);

        assertThat(dead.key()).containsExactly(2);
        assertThat(dead.value()).containsExactly(3);
        assertThat(dead.timestamp()).isEqualTo(5);
        assertThat(dead.headers().lastHeader("foreign").value()).containsExactly(1);
        assertThat(DeadLetter.of(dead.headers())).contains(LETTER);
    }

    @Test
    void nothingStaysNothing() {
        Record<byte[], byte[]> dead = refuse(null, null, new RecordHeaders());

        assertThat(dead.key()).isNull();
        assertThat(dead.value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"32768, 900000, 10, false", "32769, 10, 10, true", "10, 2000000, 10, true", "10, 500000, 600000, true"})
    void whatNoBrokerWouldTakeIsCutAndSaysSo(int key, int value, int header, boolean cut) {
        Headers headers = new RecordHeaders().add("foreign", new byte[header]);

        Record<byte[], byte[]> dead = refuse(Bytes.wrap(new byte[key]), Bytes.wrap(new byte[value]), headers);

        assertThat(dead.key().length + dead.value().length).isLessThanOrEqualTo(DeadLetterProcessor.MOST);
        assertThat(DeadLetter.of(dead.headers()).orElseThrow().detail().startsWith("cut to"))
                .isEqualTo(cut);
        assertThat(dead.value().length == value
                        && dead.key().length == key
                        && dead.headers().lastHeader("foreign") != null)
                .isEqualTo(!cut);
    }

    @Test
    void whatGoesOnwardIsNoDeadLetter() {
        processor.process(new Record<>("k", new Routed.Onward<>("v"), 5L));

        assertThat(context.forwarded()).isEmpty();
    }
}
