package dev.dateline.producer.page;

import static dev.dateline.producer.page.Reading.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.producer.page.PageOutcome.Rejected;
import dev.dateline.schemas.avro.ScrapedPage;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line of JSON may say, and what is refused for which reason. */
class JsonPageTest {
    private final Reading reading = new Reading(TextLimits.of(1_000, 100, 4_000, 8, 64 << 20, 200));

    private PageOutcome of(String line) {
        return reading.ofStream(line).get(0);
    }

    private ScrapedPage page(String line) {
        return ((Ok) of(line)).page();
    }

    private Rejected rejected(String line) {
        return (Rejected) of(line);
    }

    @Test
    void aFullPageKeepsEveryField() {
        assertThat(page("""
                        {"url":"https://n.example/1","source":"N","fetchedAt":"2024-11-01T05:00:00.250Z",\
                        "publishedAt":"2024-10-31T21:15:00+03:00","title":"T","contentType":"Text/HTML; charset=utf-8",\
                        "body":"<p>B</p>","language":"en","score":[1,{"a":null}],"body2":7}"""))
                .isEqualTo(new ScrapedPage(
                        "https://n.example/1",
                        "N",
                        Instant.parse("2024-11-01T05:00:00.250Z"),
                        Instant.parse("2024-10-31T18:15:00Z"),
                        "T",
                        "text/html",
                        "<p>B</p>",
                        "en"));
    }

    @Test
    void nullAndBlankAreAbsent() {
        assertThat(page("{\"url\":\"a:1\",\"source\":null,\"fetchedAt\":\"\",\"title\":\" \",\"contentType\":\"\","
                        + "\"body\":\"B\"}"))
                .isEqualTo(new ScrapedPage("a:1", null, null, null, null, "text/plain", "B", null));
    }

    @Test
    void theLastOfTwoFieldsOfTheSameNameCounts() {
        assertThat(page("{\"url\":\"a:1\",\"body\":\"old\",\"body\":\"new\"}").getBody())
                .isEqualTo("new");
    }

    @Test
    void escapesAreDecoded() {
        assertThat(page("{\"url\":\"a:1\",\"body\":\"\\u0645 \\ud83d\\ude00 a long line\\r\\nb\\u0000c\"}")
                        .getBody())
                .isEqualTo("\u0645 \ud83d\ude00 a long line\nb c");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-31, 2024-10-31T00:00:00Z",
        "2024-10-31T09:30:00Z, 2024-10-31T09:30:00Z",
        "2024-10-31t09:30z, 2024-10-31T09:30:00Z",
        "2024-10-31T09:30:00.123-05:00, 2024-10-31T14:30:00.123Z",
        "2024-10-31T09:30:00+0300, 2024-10-31T06:30:00Z",
        "2024-10-31 09:30:00+03, 2024-10-31T06:30:00Z",
        "0001-01-01, 0001-01-01T00:00:00Z",
    })
    void instantsAreIsoWithAnOffsetOrADateAlone(String given, String meant) {
        assertThat(page("{\"url\":\"a:1\",\"body\":\"B\",\"publishedAt\":\"%s\"}".formatted(given))
                        .getPublishedAt())
                .isEqualTo(Instant.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-31T09:30:00",
                "2023-02-29",
                "2024-10",
                "2024-10-31T25:00:00Z",
                "2024-10-31T",
                "2024-10-31Z",
                "10/31/2024",
                "yesterday",
                "1730366400",
                "0000-01-01",
                "+10000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "-0044-03-15",
            })
    void otherInstantsAreRejected(String given) {
        Rejected rejected = rejected("{\"url\":\"a:1\",\"body\":\"B\",\"publishedAt\":\"%s\"}".formatted(given));

        assertThat(rejected.letter().reason()).isEqualTo("bad-instant");
        assertThat(rejected.letter().detail()).contains("publishedAt", given, "2024-10-31T09:30:00Z");
        assertThat(rejected.key()).isEqualTo("a:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense                                        | broken-json    | column 1:",
                "{'url':'a:1'}                                   | broken-json    | column 2",
                "{\"url\":\"a:1\",\"body\":\"B\"} x              | broken-json    | column 26",
                "{\"url\":\"a:1\",\"body\":\"B\"},               | broken-json    | column 25",
                "{\"url\":\"a:1\",\"body\":\"B\"}{}              | broken-json    | an object behind the page",
                "{\"url\":\"a:1\",\"body\":\"B\"                 | broken-json    | column",
                "{\"url\":\"a:1\",\"body\":\"B\u0001\"}          | broken-json    | column",
                "{\"url\":\"a:1\",\"body\":\"\\x\"}              | broken-json    | column",
                "{\"url\":\"a:1\",\"n\":NaN,\"body\":\"B\"}      | broken-json    | NaN",
                "[{\"url\":\"a:1\",\"body\":\"B\"}]              | not-an-object  | an array",
                "\"page\"                                        | not-an-object  | a string",
                "42                                              | not-an-object  | a number",
                "null                                            | not-an-object  | null",
                "{}                                              | missing-field  | url",
                "{\"url\":\"a:1\"}                               | missing-field  | body",
                "{\"body\":\"B\"}                                | missing-field  | url",
                "{\"url\":\" \",\"body\":\"B\"}                  | missing-field  | url",
                "{\"url\":\"a:1\",\"body\":null}                 | missing-field  | body",
                "{\"url\":\"a:1\",\"body\":\" \"}                | empty          | no letter",
                "{\"url\":7,\"body\":\"B\"}                      | wrong-type     | url is a number",
                "{\"url\":\"a:1\",\"body\":[\"B\"]}              | wrong-type     | body is an array",
                "{\"url\":\"a:1\",\"body\":\"B\",\"title\":{}}   | wrong-type     | title is an object",
                "{\"url\":\"a:1\",\"fetchedAt\":1730366400}      | wrong-type     | fetchedAt is a number",
                "{\"url\":\"a:1\",\"body\":true}                 | wrong-type     | body is true or false",
                "{\"url\":\"a:\\n1\",\"body\":\"B\"}             | bad-url        | line break",
                "{\"url\":\"a:1\",\"body\":\"B \\ud83d\"}        | lone-surrogate | body",
                "{\"url\":\"a:1\",\"body\":\"\\ude00 B\"}        | lone-surrogate | at 0",
                "{\"url\":\"\\ud800\",\"body\":\"B\"}            | lone-surrogate | url",
                "{\"url\":\"a:1\",\"body\":\"B\",\"contentType\":\"image/png\"} | unsupported-type | image/png",
            })
    void aLineThatIsNoPageIsRejectedWithItsReason(String line, String reason, String said) {
        Rejected rejected = rejected(line);

        assertThat(rejected.letter().reason()).isEqualTo(reason);
        assertThat(rejected.letter().detail()).startsWith("line 1, ").contains(said);
    }

    @Test
    void nestingUpToTheCapIsToleratedAndAboveItRejected() {
        assertThat(of(nested(7))).isInstanceOf(Ok.class);
        assertThat(rejected(nested(8)).letter().detail()).contains("max-json-depth is 8");
        assertThat(reason(of(nested(8)))).isEqualTo("too-deep");
        assertThat(reason(of("[".repeat(3_900)))).isEqualTo("too-deep");
        assertThat(reason(of("{\"url\":\"a:1\",\"body\":" + "[".repeat(3_900)))).isEqualTo("too-deep");
    }

    @Test
    void theTextsOfAPageAreCountedTogether() {
        String half = "é".repeat(248);
        String page = "{\"url\":\"a:1\",\"body\":\"%s\",\"title\":\"%s%s\"}";

        assertThat(of(page.formatted(half, half, "12345"))).isInstanceOf(Ok.class);
        assertThat(rejected(page.formatted(half, half, "123456")).letter().detail())
                .isEqualTo("line 1, max-page-bytes is 1000, the page has 1001");
    }

    @Test
    void aUrlOverTheCapIsNoKey() {
        Rejected rejected = rejected("{\"url\":\"a:%s\",\"body\":\"B\"}".formatted("x".repeat(99)));

        assertThat(rejected.letter().detail()).isEqualTo("line 1, max-url-bytes is 100, the URL has 101");
        assertThat(rejected.key()).isEqualTo("stdin:1");
    }

    @Test
    void absurdNamesAndNumbersAreTooLarge() {
        assertThat(reason(of("{\"%s\":1}".formatted("n".repeat(3_000))))).isEqualTo("too-large");
        assertThat(reason(of("{\"n\":%s}".formatted("9".repeat(3_000))))).isEqualTo("too-large");
    }

    private static String nested(int levels) {
        return "{\"url\":\"a:1\",\"own\":%s1%s,\"body\":\"B\"}".formatted("[".repeat(levels), "]".repeat(levels));
    }
}
