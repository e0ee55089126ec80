package dev.dateline.producer.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A line of JSON to the fields of a page. Fields of other names are skipped, whatever they hold. Thread-safe. */
final class PageJson {
    private final PageLimits limits;
    private final JsonFactory json;

    PageJson(PageLimits limits) {
        this.limits = limits;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxJsonDepth())
                        .maxStringLength(limits.maxLineBytes())
                        .maxNameLength(limits.maxUrlBytes())
                        .build())
                .build();
    }

    /**
     * Sets what the line says in the draft, which keeps what was read before a fault.
     *
     * @throws PageFault {@code broken-json}, {@code not-an-object}, {@code too-deep}, {@code too-large}, {@code wrong-type} or what a
     *     field's value is refused for
     */
    void read(String line, PageDraft draft) throws PageFault {
        try (JsonParser parser = json.createParser(line)) {
            try {
                readObject(parser, draft);
            } catch (StreamConstraintsException e) {
                throw overLimit(parser, e);
            } catch (JsonProcessingException e) {
                throw new PageFault(
                        RejectionReason.BROKEN_JSON,
                        "column " + column(e.getLocation()) + ": " + e.getOriginalMessage());
            }
        } catch (PageFault e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
    }

    private static void readObject(JsonParser parser, PageDraft draft) throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            parser.skipChildren();
            throw new PageFault(
                    RejectionReason.NOT_AN_OBJECT, "a line holds one page as a JSON object; this is " + named(first));
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!PageDraft.knows(field)) {
                parser.skipChildren();
            } else if (value == JsonToken.VALUE_STRING) {
                draft.set(field, parser.getText());
            } else if (value == JsonToken.VALUE_NULL) {
                draft.clear(field);
            } else {
                parser.skipChildren();
                throw new PageFault(
                        RejectionReason.WRONG_TYPE, field + " is " + named(value) + "; give it as a string");
            }
        }
        JsonToken behind = parser.nextToken();
        if (behind != null) {
            throw new PageFault(
                    RejectionReason.BROKEN_JSON,
                    "column " + column(parser.currentTokenLocation()) + ": " + named(behind)
                            + " behind the page; a line holds one page");
        }
    }

    private PageFault overLimit(JsonParser parser, StreamConstraintsException e) {
        return parser.getParsingContext().getNestingDepth() > limits.maxJsonDepth()
                ? new PageFault(
                        RejectionReason.TOO_DEEP,
                        "max-json-depth is %d, the line nests deeper".formatted(limits.maxJsonDepth()))
                : new PageFault(RejectionReason.TOO_LARGE, e.getOriginalMessage());
    }

    private static int column(JsonLocation location) {
        return location == null ? 1 : location.getColumnNr();
    }

    private static String named(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "no value";
        };
    }
}
