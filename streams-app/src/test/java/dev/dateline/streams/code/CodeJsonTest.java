package dev.dateline.streams.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.coder.ArticleText;
import dev.dateline.coder.CodedArticle;
import dev.dateline.coder.UserData;
import dev.dateline.streams.WordCoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeJsonTest {
    private final CodeJson code = new CodeJson(new WordCoder());

    @Test
    void aLineIsAnsweredWithItsEventsAndPlacesUnderItsId() {
        ObjectNode answer = code.code("""
                {"id":"x1","text":"Quiet 🌊.\\nRebels attacked Tunis.","url":"https://a.example/","unknown":1}""");

        assertThat(answer.fieldNames()).toIterable().containsExactly("id", "events", "places", "rejected");
        assertThat(answer.get("id").textValue()).isEqualTo("x1");
        assertThat(answer.get("rejected").isNull()).isTrue();
        JsonNode evidence = answer.at("/events/0/evidence");
        assertThat(evidence.get("sentence").textValue()).isEqualTo("Rebels attacked Tunis.");
        assertThat(evidence.get("start").intValue()).isEqualTo(9);
        assertThat(evidence.get("triggerStart").intValue()).isEqualTo(16);
        assertThat(answer.at("/events/0/url").textValue()).isEqualTo("https://a.example/");
        assertThat(answer.at("/places/0/text").textValue()).isEqualTo("Tunis");
        assertThat(answer.at("/places/0/start").intValue()).isEqualTo(25);
    }

    @Test
    void theSameLineHasTheSameAnswerAndIdsFollowTheText() {
        String line = "{\"id\":\"x1\",\"text\":\"Rebels attacked.\"}";
        String otherId = "{\"id\":7,\"text\":\"Rebels attacked.\"}";

        assertThat(code.code(line)).isEqualTo(code.code(line));
        assertThat(code.code(otherId).get("id").intValue()).isEqualTo(7);
        assertThat(code.code(otherId).at("/events/0/eventId"))
                .isEqualTo(code.code(line).at("/events/0/eventId"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{\"id\":\"x\",\"text\":     | invalid-json | -",
                "[1,2]                       | invalid-json | -",
                "''                          | invalid-json | -",
                "{\"id\":\"x\"} {\"id\":\"y\"} | invalid-json | -",
                "{\"id\":\"x\"}              | no-text      | x",
                "{\"id\":\"x\",\"text\":7}   | no-text      | x",
                "{\"id\":\"x\",\"text\":\" \"} | no-text    | x",
                "{\"id\":[1],\"text\":\"poison\"} | failed  | -",
                "{\"id\":\"x\",\"text\":\"abyss\"} | failed | x",
                "{\"id\":\"x\",\"text\":\"a\",\"publishedAt\":\"yesterday\"} | invalid-time | x",
            })
    void aLineThatCannotBeCodedSaysWhy(String line, String reason, String id) {
        ObjectNode answer = code.code(line);

        assertThat(answer.at("/rejected/reason").textValue()).isEqualTo(reason);
        assertThat(answer.at("/rejected/detail").textValue()).isNotBlank();
        assertThat(answer.get("id").textValue()).isEqualTo(id);
        assertThat(answer.get("events")).isEmpty();
        assertThat(answer.get("places")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00:00Z, 2026-11-23T08:00:00Z",
        "2026-11-23T08:00:00+02:00, 2026-11-23T06:00:00Z",
        "2026-11-23, 2026-11-23T00:00:00Z",
    })
    void theCoderIsToldWhatIsKnown(String publishedAt, Instant instant) {
        List<ArticleText> told = new ArrayList<>();
        ArticleCoder listener = new ArticleCoder() {
            @Override
            public CodedArticle code(ArticleText text) {
                told.add(text);
                return new CodedArticle(List.of(), List.of(), "1");
            }

            @Override
            public void know(UserData own) {
                throw new AssertionError("a line tells nothing of the user's data");
            }
        };

        new CodeJson(listener)
                .code("{\"text\":\" T \",\"headline\":\"H\",\"source\":\"S\",\"publishedAt\":\"" + publishedAt + "\"}");

        assertThat(told)
                .containsExactly(new ArticleText(
                        " T ", Optional.of("H"), Optional.of(instant), Optional.empty(), Optional.of("S")));
    }
}
