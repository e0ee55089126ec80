package dev.dateline.producer.fetch;

import dev.dateline.producer.fetch.Exchange.Head;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;

/** The header Retry-After: seconds, or a time. Stateless. */
final class RetryAfter {
    private static final int MAX_DIGITS = 9;

    private RetryAfter() {}

    /** When to come again; empty where it does not say, or says what can't be read. */
    static Optional<Instant> of(Head head, Instant now) {
        return head.first("Retry-After").map(String::strip).flatMap(value -> {
            if (value.matches("\\d+")) {
                return Optional.of(
                        now.plusSeconds(value.length() > MAX_DIGITS ? Integer.MAX_VALUE : Long.parseLong(value)));
            }
            return Optional.ofNullable(DateUtils.parseStandardDate(value));
        });
    }
}
