package dev.dateline.streams.dedupe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/**
 * All texts that are remembered, and which of them lead a story. A text leads where it is like no leader that comes before it in rank; else
 * it follows the one it is most like. This is the lexicographically first maximal independent set of the graph of like texts: a function of the set
 * alone, in which every text is like its own leader, so that no chain of small changes drags stories into one. A text that comes late in
 * spite of an early rank changes labels behind it, and only those that depend on it.
 *
 * <p>What is older than the memory, by record time from a text's first coming, is forgotten, and what came first where there are too many. Texts that follow a forgotten leader keep their label.
 * Not thread-safe.
 *
 * @see <a href="https://arxiv.org/abs/1202.3205">Blelloch, Fineman, Shun: Greedy sequential maximal independent set, 2012</a>
 */
final class StoryGraph {
    private final Duration memory;
    private final int mostTexts;
    private final Map<String, StoryText> byContent = new HashMap<>();
    private final Map<String, StoryText> gone = new HashMap<>();
    private final TextIndex index = new TextIndex();
    private final Queue<StoryText> byAge = new ArrayDeque<>();
    private long latest = Long.MIN_VALUE;

    /**
     * @param memory for how long a text is remembered, and how far apart in time the articles of one story may be from its ORIGINAL
     * @param mostTexts texts remembered at once
     */
    StoryGraph(Duration memory, int mostTexts) {
        this.memory = memory;
        this.mostTexts = mostTexts;
    }

    /** Takes back texts that were stored, with their tellings and leaders, in any order. */
    void restore(Collection<StoryText> texts) {
        texts.stream().sorted(Comparator.comparingLong(StoryText::since)).forEach(text -> {
            latest = text.since();
            if (text.gone()) {
                gone.put(text.content(), text);
            } else {
                remember(text);
            }
        });
    }

    /** Texts remembered. */
    int size() {
        return index.size();
    }

    /**
     * Takes in an article.
     *
     * @param at record time; where it goes back, it counts as the latest
     */
    GraphChange add(String content, TextSketch sketch, Telling telling, Instant at) {
        GraphChange.Recorder recorder = new GraphChange.Recorder();
        latest = Math.max(latest, at.toEpochMilli());
        expire(recorder, mostTexts);
        StoryText text = byContent.get(content);
        if (text == null && gone.containsKey(content)) {
            text = gone.remove(content);
            text.comesBack(latest);
            remember(text);
            recorder.changed(text);
        }
        if (text != null) {
            return tell(text, telling, recorder);
        }
        expire(recorder, mostTexts - 1);
        StoryText created = new StoryText(content, sketch, latest, telling);
        recorder.changed(created);
        settle(created, remember(created), recorder);
        return recorder.of(created, telling);
    }

    /** Another article of a text that is there. Mostly it changes no label but its own. */
    private GraphChange tell(StoryText text, Telling telling, GraphChange.Recorder recorder) {
        boolean moves = telling.rank().compareTo(text.rank()) < 0;
        boolean known = text.at(telling.address()).stream().anyMatch(telling::saysNoMoreThan);
        if (!moves && (known || !AddressRule.concerns(text))) {
            return recorder.of(text, text.tell(telling));
        }
        if (moves) {
            recorder.remember(text);
        }
        if (moves && text.leads()) {
            text.followers().forEach(recorder::remember);
        }
        index.remove(text);
        Telling told = text.tell(telling);
        settle(text, index.add(text), recorder);
        return recorder.of(text, told);
    }

    /** Gives those that by this are no longer found by others. */
    private Set<StoryText> remember(StoryText text) {
        byContent.put(text.content(), text);
        byAge.add(text);
        return index.add(text);
    }

    /** Finds the leader of a text that is new or has moved, and of all that depend on it, the first in rank first. */
    private void settle(StoryText changed, Set<StoryText> pushedOut, GraphChange.Recorder recorder) {
        PriorityQueue<StoryText> open = new PriorityQueue<>(Comparator.comparing(StoryText::rank));
        Set<StoryText> queued = new HashSet<>(Set.of(changed));
        pushedOut.forEach(text -> queued.addAll(text.followers()));
        open.addAll(queued);
        while (!open.isEmpty()) {
            StoryText text = open.remove();
            if (text.leader().gone()) {
                continue;
            }
            StoryText leader = leader(text);
            boolean other = !leader.equals(text.leader());
            if (other || text.equals(changed)) {
                Set<StoryText> dependents = new HashSet<>(text.followers());
                if (leader.equals(text)) {
                    index.behind(text).stream()
                            .filter(behind -> like(text, behind).isPresent())
                            .forEach(dependents::add);
                }
                if (other) {
                    recorder.remember(text);
                    recorder.changed(text);
                    text.follow(leader);
                }
                dependents.stream().filter(queued::add).forEach(open::add);
            }
        }
    }

    private StoryText leader(StoryText text) {
        return index.before(text).stream()
                .filter(StoryText::leads)
                .flatMap(other -> like(text, other).stream())
                .max(Comparator.comparingDouble(Likeness::quality)
                        .thenComparing(like -> like.other().rank(), Comparator.reverseOrder()))
                .map(Likeness::other)
                .orElse(text);
    }

    /** A text that is like another. */
    private record Likeness(StoryText other, double quality) {}

    private Optional<Likeness> like(StoryText text, StoryText other) {
        if (!other.rank().within(memory.toMillis(), text.rank())) {
            return Optional.empty();
        }
        Resemblance both = text.sketch().with(other.sketch());
        return NearCopyRule.joins(both) || AddressRule.joins(text, other, both)
                ? Optional.of(new Likeness(other, both.quality()))
                : Optional.empty();
    }

    private void expire(GraphChange.Recorder recorder, int most) {
        while (!byAge.isEmpty() && (byAge.size() > most || byAge.peek().since() + memory.toMillis() < latest)) {
            StoryText old = byAge.remove();
            index.remove(old);
            byContent.remove(old.content());
            old.goes();
            if (old.followers().isEmpty()) {
                forget(old, recorder);
            } else {
                gone.put(old.content(), old);
                recorder.changed(old);
            }
        }
    }

    /** Forgets a text that nobody follows, and its leader where nobody else kept that. */
    private void forget(StoryText text, GraphChange.Recorder recorder) {
        recorder.forgotten(text);
        StoryText leader = text.leader();
        text.follow(text);
        if (!leader.equals(text) && leader.gone() && leader.followers().isEmpty()) {
            gone.remove(leader.content());
            recorder.forgotten(leader);
        }
    }
}
