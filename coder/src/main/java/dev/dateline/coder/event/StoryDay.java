package dev.dateline.coder.event;

import dev.dateline.coder.time.ResolvedDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The day of a deed whose own sentence tells none: a story says once when it happened, and goes on. It is that of the deed told last before, where
 * that was news and stands near. What people say about it, they say later, and what is planned has no day yet. Stateless.
 */
final class StoryDay {
    /** A story goes on for so many sentences without naming the day again. */
    private static final int NEAR = 5;

    /** What is older than so many days is told as background. */
    private static final int NEWS_DAYS = 7;

    private static final Set<EventType> DEEDS = EnumSet.of(
            EventType.ASSAULT,
            EventType.DISASTER,
            EventType.PROTEST,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.SANCTION,
            EventType.RETREAT);

    private StoryDay() {}

    /**
     * The day told before.
     *
     * @param events of the article, in order
     * @param published the day of publication
     */
    static Optional<ResolvedDate> of(Draft draft, List<Draft> events, LocalDate published) {
        if (!deed(draft) || perfect(draft) || TallyRule.tally(draft)) {
            return Optional.empty();
        }
        Draft last = null;
        for (Draft event : events) {
            if (event == draft) {
                break;
            }
            if (deed(event) && event.date.isPresent()) {
                last = event;
            }
        }
        return last == null || draft.sentence() - last.lastTold > NEAR
                ? Optional.empty()
                : last.date.filter(date -> news(date, published));
    }

    private static boolean deed(Draft draft) {
        return DEEDS.contains(draft.type) && draft.status == Status.ACTUAL;
    }

    /** "has killed hundreds": told of no day. */
    private static boolean perfect(Draft draft) {
        SentenceShape shape = draft.shape;
        Chunk chunk = shape.chunk(draft.trigger.chunk());
        for (int t = chunk.from(); draft.trigger.frame().verb() && t < chunk.head(); t++) {
            if (shape.norm(t).equals("has") || shape.norm(t).equals("have")) {
                return true;
            }
        }
        return false;
    }

    private static boolean news(ResolvedDate date, LocalDate published) {
        return date.granularity() == ResolvedDate.Granularity.DAY
                && date.start().equals(date.end())
                && date.start()
                        .filter(day -> !day.startsWith("--"))
                        .map(LocalDate::parse)
                        .filter(day -> !day.isAfter(published) && !day.isBefore(published.minusDays(NEWS_DAYS)))
                        .isPresent();
    }
}
