package dev.dateline.streams.merge;

import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Toll;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people that an event counts. */
enum TollKind {
    KILLED,
    INJURED,
    ARRESTED;

    /** What an event tells. */
    static Map<TollKind, Range> all(NewsEvent event) {
        Map<TollKind, Range> all = new EnumMap<>(TollKind.class);
        for (TollKind kind : values()) {
            kind.of(event).ifPresent(range -> all.put(kind, range));
        }
        return all;
    }

    Optional<Range> of(NewsEvent event) {
        return Range.of(Optional.ofNullable(
                switch (this) {
                    case KILLED -> event.getKilled();
                    case INJURED -> event.getInjured();
                    case ARRESTED -> event.getArrested();
                }));
    }

    void set(NewsEvent.Builder event, Optional<Range> range) {
        @Nullable Toll toll = range.map(Range::toll).orElse(null);
        switch (this) {
            case KILLED -> event.setKilled(toll);
            case INJURED -> event.setInjured(toll);
            case ARRESTED -> event.setArrested(toll);
        }
    }

    /** As on the wire. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
