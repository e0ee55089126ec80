package dev.dateline.producer.fetch;

import dev.dateline.producer.fetch.Exchange.Head;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long an answer may be kept by its Cache-Control. Stateless. */
final class Freshness {
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

    private Freshness() {}

    /** Empty where it does not say; zero where it may not be kept. */
    static Optional<Duration> of(Head head) {
        return head.first("Cache-Control")
                .map(value -> value.toLowerCase(Locale.ROOT))
                .flatMap(value -> {
                    if (value.contains("no-store") || value.contains("no-cache")) {
                        return Optional.of(Duration.ZERO);
                    }
                    Matcher age = MAX_AGE.matcher(value);
                    return age.find()
                            ? Optional.of(Duration.ofSeconds(Long.parseLong(age.group(1))))
                            : Optional.empty();
                });
    }
}
