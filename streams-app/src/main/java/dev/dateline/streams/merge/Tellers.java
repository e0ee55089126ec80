package dev.dateline.streams.merge;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts who tells an event: addresses and publishers. Not thread-safe; only one counts at a time. */
final class Tellers {
    private final long round;
    private final Set<String> voices = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Of stories whose leading text is not remembered, the teller that comes first. */
    private final Map<String, ToldText> leaderless = new HashMap<>(0);

    private int mentions;

    /** @param round a number that no count before had */
    Tellers(long round) {
        this.round = round;
    }

    /** Counts the texts that say a report's sentence and stand somewhere. Gives whether there is any. */
    boolean tell(ReportNode report) {
        boolean any = tell(report.text());
        for (ToldText echo : report.echoes()) {
            any |= tell(echo);
        }
        return any;
    }

    private boolean tell(ToldText text) {
        if (text.current() == 0) {
            return false;
        }
        if (text.firstIn(round)) {
            mentions += text.current();
            Optional<ToldText> leading = text.shelf().flatMap(Story::leading);
            if (leading.isPresent()) {
                voices.add(leading.get().voice());
            } else {
                leaderless.merge(
                        text.story(), text, (one, other) -> one.rank().compareTo(other.rank()) <= 0 ? one : other);
            }
        }
        return true;
    }

    int mentions() {
        return mentions;
    }

    /** Publishers, asked for when all is counted: of a story the one whose text leads it; else that of the first that tells the event. */
    int sources() {
        leaderless.values().forEach(text -> voices.add(text.voice()));
        return voices.size();
    }
}
