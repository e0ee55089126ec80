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
    private final Deserializer<ScrapedPage> deserializer;

    PageDecoder(Deserializer<ScrapedPage> deserializer) {
        this.deserializer = deserializer;
    }

    /**
     * The page, or why the bytes are none: {@code no-value}, {@code undecodable}, or {@code failed} where reading them threw what it should not.
     *
     * @throws RetriableException where the registry cannot be asked now
     */
    Outcome<ScrapedPage> decode(byte @Nullable [] bytes) {
        try {
            ScrapedPage page = deserializer.deserialize(Topics.PAGES.name(), bytes);
            return page == null
                    ? new Outcome.Rejected<>("no-value", "a page's record has no value")
                    : new Outcome.Ok<>(page);
        } catch (RetriableException e) {
            throw e;
        } catch (SerializationException e) {
            return new Outcome.Rejected<>("undecodable", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return Outcome.failed(e);
        }
    }
}
