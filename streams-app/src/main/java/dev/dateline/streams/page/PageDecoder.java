package dev.dateline.streams.page;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.streams.fault.Outcome;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads a page from the bytes of its record. Thread-safe where the deserialiser is. */
final class PageDecoder {
    private static final int LONGEST_URL = 32 << 10;
    private static final int LONGEST_LABEL = 1 << 10;

    private final Deserializer<ScrapedPage> deserializer;
    private final int maxBytes;

    PageDecoder(Deserializer<ScrapedPage> deserializer, int maxBytes) {
        this.deserializer = deserializer;
        this.maxBytes = maxBytes;
    }

    /**
     * The page, or why there is none: {@code no-value}, {@code too-large}, {@code undecodable}, {@code invalid-page}, or {@code failed} where
     * reading the bytes threw what it should not.
     *
     * @throws RetriableException where the registry cannot be asked now
     */
    Outcome<ScrapedPage> decode(byte @Nullable [] bytes) {
        if (bytes == null) {
            return new Outcome.Rejected<>("no-value", "a page's record has no value");
        }
        if (bytes.length > maxBytes) {
            return new Outcome.Rejected<>("too-large", bytes.length + " bytes: want at most " + maxBytes);
        }
        try {
            return check(deserializer.deserialize(Topics.PAGES.name(), bytes));
        } catch (RetriableException e) {
            throw e;
        } catch (SerializationException e) {
            return new Outcome.Rejected<>("undecodable", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return Outcome.failed(e);
        }
    }

    /** What stands on each article of the page must be small, or a page of many articles becomes a flood. */
    private static Outcome<ScrapedPage> check(ScrapedPage page) {
        if (page.getUrl().isBlank() || page.getUrl().length() > LONGEST_URL) {
            return invalid("url", page.getUrl(), LONGEST_URL);
        }
        if (page.getSource() != null && page.getSource().length() > LONGEST_LABEL) {
            return invalid("source", page.getSource(), LONGEST_LABEL);
        }
        if (page.getLanguage() != null && page.getLanguage().length() > LONGEST_LABEL) {
            return invalid("language", page.getLanguage(), LONGEST_LABEL);
        }
        return new Outcome.Ok<>(page);
    }

    private static Outcome<ScrapedPage> invalid(String field, String value, int longest) {
        String detail = field + " has " + value.length() + " chars: want at most " + longest + ", and not blank";
        return new Outcome.Rejected<>("invalid-page", detail);
    }
}
