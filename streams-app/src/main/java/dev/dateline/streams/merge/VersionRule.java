package dev.dateline.streams.merge;

import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.avro.NewsEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which version of an event is to be published, if any. Pure. Versions of an event are without gaps, and begin at 1; an event that is told no
 * longer is retracted or merged into another, and one that is told again goes on counting.
 */
final class VersionRule {
    static final int FIRST = 1;

    private VersionRule() {}

    /**
     * The version to publish where an event is told.
     *
     * @param last what was published last; empty where nothing was
     * @param now what is told; its version and change are the same whenever it is told
     * @return empty where nothing has changed
     */
    static Optional<NewsEvent> told(Optional<Version> last, NewsEvent now) {
        if (last.isEmpty()) {
            return Optional.of(next(now, FIRST, EventChange.CREATED, null, null));
        }
        Version before = last.get();
        return before.stands() && before.digest() == digest(now)
                ? Optional.empty()
                : Optional.of(next(now, before.number() + 1, EventChange.UPDATED, null, null));
    }

    /**
     * The version to publish where an event is told no longer.
     *
     * @param event what is known of it
     * @param into the event that tells it now, if there is one
     * @return empty where it did not stand
     */
    static Optional<NewsEvent> untold(Optional<Version> last, NewsEvent event, Optional<String> into, String reason) {
        return last.filter(Version::stands)
                .map(before -> next(
                        event,
                        before.number() + 1,
                        into.isPresent() ? EventChange.MERGED : EventChange.RETRACTED,
                        into.orElse(null),
                        reason));
    }

    /**
     * What is remembered of a version that is published.
     *
     * @param now what is told, as it was given
     */
    static Version of(NewsEvent published, NewsEvent now) {
        return new Version(published.getVersion(), EventChange.stands(published), digest(now));
    }

    private static int digest(NewsEvent now) {
        return now.hashCode();
    }

    private static NewsEvent next(
            NewsEvent event, int version, String change, @Nullable String into, @Nullable String reason) {
        return NewsEvent.newBuilder(event)
                .setVersion(version)
                .setChange(change)
                .setSupersededBy(into)
                .setReason(reason)
                .build();
    }
}
