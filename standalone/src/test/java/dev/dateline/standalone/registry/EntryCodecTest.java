package dev.dateline.standalone.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.standalone.registry.RegistryEntry.Level;
import dev.dateline.standalone.registry.RegistryEntry.Version;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCodecTest {
    private static final Version VERSION = new Version("ä-value", 2, 7, "\"string\"", false);
    private static final Level LEVEL = new Level(Optional.of("a"), Optional.of(CompatibilityLevel.NONE));

    @Test
    void versionsAreKeptAsConfluentsRegistryKeepsThem() {
        assertThat(EntryCodec.key(VERSION))
                .asString(UTF_8)
                .isEqualTo("{\"keytype\":\"SCHEMA\",\"subject\":\"ä-value\",\"version\":2,\"magic\":1}");
        assertThat(EntryCodec.value(VERSION))
                .asString(UTF_8)
                .isEqualTo("{\"subject\":\"ä-value\",\"version\":2,\"id\":7,"
                        + "\"schema\":\"\\\"string\\\"\",\"deleted\":false}");
    }

    @Test
    void levelsAreKeptAsConfluentsRegistryKeepsThem() {
        assertThat(EntryCodec.key(LEVEL))
                .asString(UTF_8)
                .isEqualTo("{\"keytype\":\"CONFIG\",\"subject\":\"a\",\"magic\":0}");
        assertThat(EntryCodec.value(LEVEL)).asString(UTF_8).isEqualTo("{\"compatibilityLevel\":\"NONE\"}");
        assertThat(EntryCodec.key(new Level(Optional.empty(), Optional.empty())))
                .asString(UTF_8)
                .isEqualTo("{\"keytype\":\"CONFIG\",\"subject\":null,\"magic\":0}");
    }

    @Test
    void everyEntryIsReadBackAsItWas() throws IOException {
        for (RegistryEntry entry : new RegistryEntry[] {
            VERSION,
            VERSION.softDeleted(),
            LEVEL,
            new Level(Optional.empty(), Optional.of(CompatibilityLevel.FULL)),
            new Level(Optional.of("a"), Optional.empty())
        }) {
            assertThat(EntryCodec.decode(EntryCodec.key(entry), EntryCodec.value(entry)))
                    .contains(entry);
        }
    }

    @Test
    void aDeletedVersionReplacesTheLiveOne() {
        assertThat(EntryCodec.key(VERSION.softDeleted())).isEqualTo(EntryCodec.key(VERSION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"keytype\":\"NOOP\",\"magic\":0}",
                "{}",
                "{\"keytype\":\"SCHEMA\",\"subject\":\"a\",\"version\":1}"
            })
    void recordsThatSayNothingHereArePassedOver(String key) throws IOException {
        assertThat(EntryCodec.decode(key.getBytes(UTF_8), null)).isEmpty();
        assertThat(EntryCodec.decode(null, new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"subject\":\"a\",\"version\":1,\"id\":\"x\",\"schema\":\"\"}", "no JSON"})
    void aDamagedVersionIsTold(String value) {
        assertThatThrownBy(() -> EntryCodec.decode(EntryCodec.key(VERSION), value.getBytes(UTF_8)))
                .isInstanceOf(IOException.class);
    }
}
