package dev.dateline.standalone.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where to begin in a topic. */
sealed interface TailStart {
    /** With the oldest record that is kept. */
    record Beginning() implements TailStart {}

    /** With the next record to come. */
    record Latest() implements TailStart {}

    /** With the first record of this time or later. */
    record At(Instant time) implements TailStart {}

    /** Puts the consumer there. */
    default void seek(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (this instanceof Beginning) {
            consumer.seekToBeginning(partitions);
        } else if (this instanceof At at) {
            Map<TopicPartition, Long> times = partitions.stream()
                    .collect(Collectors.toMap(partition -> partition, partition -> at.time.toEpochMilli()));
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.offsetsForTimes(times)
                    .forEach((partition, found) ->
                            consumer.seek(partition, found == null ? ends.get(partition) : found.offset()));
        } else {
            // at the end as it is now, not as it is when the first record is asked for
            consumer.endOffsets(partitions).forEach(consumer::seek);
        }
    }

    /** Reads {@code beginning}, {@code latest}, an ISO-8601 instant or day (UTC), or milliseconds since 1970. */
    final class Converter implements ITypeConverter<TailStart> {
        @Override
        public TailStart convert(String text) {
            return switch (text) {
                case "beginning" -> new Beginning();
                case "latest" -> new Latest();
                default -> new At(time(text));
            };
        }

        private static Instant time(String text) {
            try {
                if (text.matches("\\d{1,15}")) {
                    return Instant.ofEpochMilli(Long.parseLong(text));
                }
                return text.indexOf('T') < 0
                        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "'" + text + "' is no start: give beginning, latest, or a time as 2026-11-02T08:00:00Z");
            }
        }
    }
}
