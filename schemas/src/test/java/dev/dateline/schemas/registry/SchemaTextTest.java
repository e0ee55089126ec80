package dev.dateline.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.Toll;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.SchemaParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTextTest {
    @Test
    void printsASchemaAsTheFileHasIt() {
        assertThat(SchemaText.print(Toll.SCHEMA$))
                .isEqualTo(
                        "{\"type\":\"record\",\"name\":\"Toll\",\"namespace\":\"dev.dateline.schemas.avro\","
                                + "\"doc\":\"A number of people, as a range.\",\"fields\":["
                                + "{\"name\":\"min\",\"type\":\"int\",\"doc\":\"At least so many.\"},"
                                + "{\"name\":\"max\",\"type\":\"int\",\"doc\":\"At most so many; equal to min for an exact number.\"}]}");
    }

    @Test
    void leavesOutWhatIsForJavaAloneAndKeepsAllElse() {
        Schema printed = SchemaText.parse(SchemaText.print(Article.SCHEMA$));

        assertThat(Article.SCHEMA$.toString()).contains("avro.java.string");
        assertThat(printed.toString()).doesNotContain("avro.java");
        assertThat(SchemaNormalization.toParsingForm(printed))
                .isEqualTo(SchemaNormalization.toParsingForm(Article.SCHEMA$));
        assertThat(printed.getField("publishedAt").schema())
                .isEqualTo(Article.SCHEMA$.getField("publishedAt").schema());
        assertThat(printed.getField("body").doc())
                .isEqualTo(Article.SCHEMA$.getField("body").doc());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "\"nonesuch\"",
                "{\"type\":\"record\",\"name\":\"a-b\",\"fields\":[]}",
                "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"nonesuch\"}]}",
                "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"int\",\"default\":\"x\"}]}",
                "\"int\" and more"
            })
    void everythingElseIsRefusedInOneWay(String text) {
        assertThatThrownBy(() -> SchemaText.parse(text)).isInstanceOf(SchemaParseException.class);
    }
}
