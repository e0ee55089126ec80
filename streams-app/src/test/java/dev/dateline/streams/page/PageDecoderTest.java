package dev.dateline.streams.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {
    private static final int MOST = 100_000;

    private final SchemaRegistry registry = new InMemorySchemaRegistry();
    private final PageDecoder decoder =
            new PageDecoder(Topics.PAGES.valueSerde(registry).deserializer(), MOST);

    private byte[] encode(ScrapedPage page) {
        return Topics.PAGES.valueSerde(registry).serializer().serialize(Topics.PAGES.name(), page);
    }

    private static ScrapedPage page(String url) {
        return ScrapedPage.newBuilder().setUrl(url).setBody("Body.").build();
    }

    private String reason(byte[] bytes) {
        return decoder.decode(bytes).fold(page -> "ok", Outcome.Rejected::reason);
    }

    @Test
    void aPageIsRead() {
        ScrapedPage page = page("https://a.example/");

        assertThat(decoder.decode(encode(page))).isEqualTo(new Outcome.Ok<>(page));
    }

    @ParameterizedTest
    @CsvSource({
        "'', no bytes",
        "00, no schema id",
        "07070707070707, another first byte",
        "0000000063020261, an unknown schema",
        "00000000010261, cut short",
        "00000000010fffffff, a length that is not there",
        "0000000001feffffff0f61, a string of two thousand million bytes",
        "000000000180a8d6b90761, a string of one thousand million bytes",
        "0000000001ffffffff0f61, a negative length",
        "7b2275726c223a2261227d, JSON",
    })
    void whatIsNoPageIsRefused(String hex, String why) {
        encode(page("https://a.example/")); // the schema has id 1

        assertThat(reason(HexFormat.of().parseHex(hex))).as(why).isEqualTo("undecodable");
    }

    @Test
    void aRecordWithoutValueIsRefused() {
        assertThat(reason(null)).isEqualTo("no-value");
    }

    @Test
    void bytesBehindThePageAreRefused() {
        byte[] page = encode(page("https://a.example/"));
        byte[] longer = Arrays.copyOf(page, page.length + 1);

        assertThat(reason(longer)).isEqualTo("undecodable");
    }

    @ParameterizedTest
    @CsvSource({"0, invalid-page", "1, ok", "32768, ok", "32769, invalid-page"})
    void anAddressIsNotEmptyAndNotEndless(int length, String reason) {
        assertThat(reason(encode(page("u".repeat(length))))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"1024, ok", "1025, invalid-page"})
    void aLabelIsNotEndless(int length, String reason) {
        ScrapedPage source = page("u");
        source.setSource("s".repeat(length));
        ScrapedPage language = page("u");
        language.setLanguage("l".repeat(length));

        assertThat(reason(encode(source))).isEqualTo(reason);
        assertThat(reason(encode(language))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"0, ok", "1, too-large"})
    void aPageBeyondTheLimitIsRefusedBeforeItIsRead(int beyond, String reason) {
        int others = encode(page("u")).length + 2; // a longer length takes two bytes more
        ScrapedPage page = page("u");
        page.setBody("b".repeat(MOST - others + "Body.".length() + beyond));

        assertThat(reason(encode(page))).isEqualTo(reason);
    }

    @Test
    void aRegistryThatIsAwayIsNoFaultOfThePage() {
        SchemaRegistry away = new SchemaRegistry() {
            @Override
            public int register(String subject, Schema schema) {
                return 1;
            }

            @Override
            public Schema byId(int id) {
                throw new RegistryUnavailable("no answer");
            }
        };
        PageDecoder lost = new PageDecoder(Topics.PAGES.valueSerde(away).deserializer(), MOST);

        assertThatThrownBy(() -> lost.decode(encode(page("u")))).isInstanceOf(RegistryUnavailable.class);
    }

    @Test
    void whatThrowsWhatItShouldNotIsTold() {
        PageDecoder broken = new PageDecoder(
                (topic, bytes) -> {
                    throw new IllegalStateException("a bug");
                },
                MOST);

        assertThat(broken.decode("x".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Outcome.Rejected<>("failed", "IllegalStateException: a bug"));
    }
}
