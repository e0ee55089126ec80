package dev.dateline.streams.merge;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import dev.dateline.streams.rank.Postings;
import dev.dateline.streams.rank.Rank;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the texts that may tell of an event that a text tells of: those published up to some days before it that have names or figures of its
 * head, or places or countries of its events, in common. Not thread-safe.
 */
final class EventIndex {
    /** A rare name in common, or two common ones. */
    private static final int LEAST = 2;
    /** Texts of one name and day that are found by that name alone: of a rare one, all. */
    private static final int RARE = 4;
    /** Texts of one name and day that are found by it and another one. */
    private static final int LEADING = 64;
    /** Names of a head that a text is posted under. */
    private static final int MOST_KEYS = 32;
    /** Reports come so many days late at most where they are to be found, however long the memory is. */
    private static final int MOST_DAYS = 31;

    private static final long DAY_MS = Duration.ofDays(1).toMillis();
    private static final int SPREAD = 0x9E3779B9;

    private final IntObjectHashMap<ToldText> texts = new IntObjectHashMap<>();
    private final Postings postings = new Postings(this::after, RARE, LEADING);
    private final IntIntHashMap hits = new IntIntHashMap();
    private final int days;
    private int numbers;

    /** @param memory for how long after a report others of its event are looked for, up to {@link #MOST_DAYS} */
    EventIndex(Duration memory) {
        days = (int) Math.min(MOST_DAYS, (memory.toMillis() + DAY_MS - 1) / DAY_MS);
    }

    /** Takes in a text; its rank must not change while it is here. Gives those that by this are less easily found by others behind them. */
    Set<ToldText> add(ToldText text) {
        text.posted(numbers++, keys(text));
        texts.put(text.number(), text);
        Set<ToldText> pushedOut = new HashSet<>();
        int day = day(text);
        for (int key : text.keys()) {
            postings.add(at(key, day), text.number(), other -> pushedOut.add(texts.get(other)));
        }
        return pushedOut;
    }

    /** Takes a text out, if it is here. Gives those that by this are more easily found by others behind them. */
    Set<ToldText> remove(ToldText text) {
        if (!text.isPosted()) {
            return Set.of();
        }
        Set<ToldText> pulledIn = new HashSet<>();
        int day = day(text);
        for (int key : text.keys()) {
            postings.remove(at(key, day), text.number(), other -> pulledIn.add(texts.get(other)));
        }
        texts.remove(text.number());
        text.unposted();
        return pulledIn;
    }

    /** Those before it in rank that may tell of the same. */
    List<ToldText> before(ToldText text) {
        hits.clear();
        int day = day(text);
        for (int key : text.keys()) {
            for (int d = day - days; d <= day; d++) {
                postings.before(at(key, d), text.number(), (other, place) -> hits.addTo(other, worth(place)));
            }
        }
        return found();
    }

    /** Those behind it in rank that may tell of the same. */
    List<ToldText> behind(ToldText text) {
        hits.clear();
        int day = day(text);
        for (int key : text.keys()) {
            int worth = worth(postings.place(at(key, day), text.number()));
            if (worth > 0) {
                postings.behind(at(key, day), text.number(), other -> hits.addTo(other, worth));
                for (int d = day + 1; d <= day + days; d++) {
                    postings.each(at(key, d), other -> hits.addTo(other, worth));
                }
            }
        }
        return found();
    }

    /** Whether one text finds another that is before it in rank. */
    boolean finds(ToldText text, ToldText other) {
        int day = day(other);
        if (day < day(text) - days) {
            return false;
        }
        int worth = 0;
        for (int key : other.keys()) {
            for (int own : text.keys()) {
                worth += key == own ? worth(postings.place(at(key, day), other.number())) : 0;
            }
        }
        return worth >= LEAST;
    }

    private List<ToldText> found() {
        List<ToldText> found = new ArrayList<>();
        for (IntIntCursor hit : hits) {
            if (hit.value >= LEAST) {
                found.add(texts.get(hit.key));
            }
        }
        return found;
    }

    private static int worth(int place) {
        return place < RARE ? LEAST : place < LEADING ? 1 : 0;
    }

    private static int[] keys(ToldText text) {
        IntHashSet keys = new IntHashSet();
        for (ReportNode report : text.reports()) {
            report.report().spot().ifPresent(spot -> {
                keys.add(spot.key());
                if (!spot.country().isEmpty()) {
                    keys.add(spot.country().hashCode());
                }
            });
        }
        IntArrayList some = new IntArrayList(MOST_KEYS);
        some.addAll(keys);
        Hashes names = text.head().telling();
        for (int i = 0; i < names.size() && some.size() < MOST_KEYS; i++) {
            if (keys.add(names.get(i))) {
                some.add(names.get(i));
            }
        }
        return some.toArray();
    }

    private static int at(int key, int day) {
        return (key ^ day * SPREAD) * SPREAD;
    }

    /** Day of publication; those that tell none are found by their like alone. */
    private static int day(ToldText text) {
        long time = text.rank().time();
        return time == Rank.UNKNOWN ? Integer.MIN_VALUE / 2 : (int) Math.floorDiv(time, DAY_MS);
    }

    private boolean after(int one, int other) {
        return texts.get(other).rank().compareTo(texts.get(one).rank()) < 0;
    }
}
