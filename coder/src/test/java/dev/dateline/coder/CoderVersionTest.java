package dev.dateline.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoderVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"event", "actor", "place"})
    void everyDataFileCountsInItsDictionarysVersion(String dictionary) throws IOException {
        Path folder = Path.of("src/main/resources/dev/dateline/coder", dictionary);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(CoderVersion.files(dictionary))
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .toList());
        }
    }

    @Test
    void theVersionNamesTheReleaseAndEachDictionary() {
        assertThat(Knowledge.packaged().version())
                .matches(
                        "coder \\d+\\.\\d+\\.\\d+; frames \\p{XDigit}{8}; actors \\p{XDigit}{8}; places \\p{XDigit}{8}");
    }
}
