package dev.dateline.schemas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages for people say about topics, fields and clients is what the code says. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void theReferenceIsDrawnFromTheSchemas() throws IOException {
        Path page = ROOT.resolve("docs/contract.md");
        if ("write".equals(System.getProperty("dateline.docs"))) {
            Files.writeString(page, ContractPage.markdown());
        }

        assertThat(Files.readString(page))
                .as("docs/contract.md is stale: mvn -pl schemas test -Dtest=DocumentationTest -Ddateline.docs=write")
                .isEqualTo(ContractPage.markdown());
    }

    @Test
    void theReadmeListsTheTopicsAsTheyAreCreated() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .as("the table of topics in README.md, as in docs/contract.md")
                .contains(ContractPage.topics());
    }

    @ParameterizedTest
    @CsvSource({
        "js, node/consume.js",
        "python, python/consume.py",
        "java, java/src/main/java/dev/dateline/examples/Consume.java"
    })
    void theReadmeShowsTheExamplesThatAreRun(String language, String file) throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .as("README.md shows examples/%s, word for word", file)
                .contains("```" + language + "\n"
                        + Files.readString(ROOT.resolve("examples").resolve(file)) + "```\n");
    }
}
