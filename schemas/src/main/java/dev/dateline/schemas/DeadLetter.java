package dev.dateline.schemas;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Why something could not be processed, and where it came from: the headers of a record of {@code news.dead-letters}. Never holds secrets
 * or stack traces.
 *
 * @param stage step that refused it: {@code produce}, {@code decode}, {@code split}, {@code dedupe}, {@code code}
 * @param reason kebab-case word that is counted, such as {@code invalid-utf8}
 * @param detail one line for people, which says how to mend it where that is known
 * @param origin file and line, or {@code topic-partition@offset}
 */
public record DeadLetter(String stage, String reason, String detail, String origin) {
    private static final String PREFIX = "dateline.";
    private static final int MAX_DETAIL = 1_000;

    public DeadLetter {
        detail = detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL);
    }

    /** Adds itself to a record's headers, in place of any there. */
    public void addTo(Headers headers) {
        set(headers, "stage", stage);
        set(headers, "reason", reason);
        set(headers, "detail", detail);
        set(headers, "origin", origin);
    }

    /** Reads the headers of a dead letter; empty where they are no such headers. */
    public static Optional<DeadLetter> of(Headers headers) {
        Header reason = headers.lastHeader(PREFIX + "reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(new DeadLetter(
                        get(headers, "stage"), get(headers, "reason"), get(headers, "detail"), get(headers, "origin")));
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(PREFIX + name).add(PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String get(Headers headers, String name) {
        Header header = headers.lastHeader(PREFIX + name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
