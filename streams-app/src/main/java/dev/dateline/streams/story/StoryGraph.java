package dev.dateline.streams.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
 * <p>What is older than the memory, by record time from a text's first coming, is forgotten. Texts that follow a forgotten leader keep their label.
 * Not thread-safe.
 *
 * @see <a href="https://arxiv.org/abs/1202.3205">Blelloch, Fineman, Shun: Greedy sequential maximal independent set, 2012</a>
 */
public final class StoryGraph {
    private final Duration memory;
    private final Map<String, StoryText> byContent = new HashMap<>();
    private final TextIndex index = new TextIndex();
    private final Queue<StoryText> byAge = new ArrayDeque<>();
    private int numbers;
    private long latest = Long.MIN_VALUE;

    /** @param memory for how long a text is remembered, and how far apart in time the articles of one story may be from its ORIGINAL */
    public StoryGraph(Duration memory) {
        this.memory = memory;
    }

    /** Texts remembered. */
    public int size() {
        return index.size();
    }

    /**
     * Takes in an article.
     *
     * @param at record time; where it goes back, it counts as the latest
     * @return what has changed, the article's own label among it
     */
    public LabelChanges add(String content, TextSketch sketch, Telling telling, Instant at) {
        latest = Math.max(latest, at.toEpochMilli());
        expire();
        LabelChanges.Before before = new LabelChanges.Before();
        StoryText text = byContent.get(content);
        if (text == null) {
            text = new StoryText(numbers++, content, sketch, latest);
            text.tell(telling);
            byContent.put(content, text);
            byAge.add(text);
            index.add(text);
            index.at(telling.url(), text);
            before.created(text);
            settle(text, before);
        } else {
            before.remember(text);
            boolean moved = telling.rank().compareTo(text.rank()) < 0;
            boolean news = text.tellings().stream().noneMatch(telling::saysNoMoreThan);
            if (moved && text.leads()) {
                text.followers().forEach(before::remember);
            }
            if (text.tellings().stream().noneMatch(known -> known.url().equals(telling.url()))) {
                index.at(telling.url(), text);
            }
            text.tell(telling);
            if (news) {
                settle(text, before);
            }
        }
        return before.changes();
    }

    /** Finds the leader of a text that is new or has moved, and of all that depend on it, the first in rank first. */
    private void settle(StoryText changed, LabelChanges.Before before) {
        PriorityQueue<StoryText> open = new PriorityQueue<>(Comparator.comparing(StoryText::rank));
        Set<StoryText> queued = new HashSet<>(Set.of(changed));
        open.add(changed);
        while (!open.isEmpty()) {
            StoryText text = open.remove();
            if (text.leader().gone()) {
                continue;
            }
            List<Likeness> near = likenesses(text);
            StoryText leader = leader(text, near);
            boolean led = text.leads();
            if (leader == text.leader() && text != changed) {
                continue;
            }
            before.remember(text);
            Set<StoryText> dependents = new HashSet<>();
            if (led) {
                dependents.addAll(text.followers());
            }
            if (leader == text) {
                near.stream().map(Likeness::other).filter(text::before).forEach(dependents::add);
            }
            if (leader != text.leader()) {
                text.follow(leader);
            }
            dependents.stream().filter(queued::add).forEach(open::add);
        }
    }

    private static StoryText leader(StoryText text, List<Likeness> near) {
        return near.stream()
                .filter(like -> like.other().leads() && like.other().before(text))
                .max(Comparator.comparingDouble(Likeness::quality)
                        .thenComparing(like -> like.other().rank(), Comparator.reverseOrder()))
                .map(Likeness::other)
                .orElse(text);
    }

    /** A text that is like another. */
    private record Likeness(StoryText other, double quality) {}

    private List<Likeness> likenesses(StoryText text) {
        return index.near(text).stream()
                .filter(other -> other.rank().within(memory.toMillis(), text.rank()))
                .flatMap(other -> likeness(text, other).stream())
                .toList();
    }

    private static Optional<Likeness> likeness(StoryText text, StoryText other) {
        Resemblance both = text.sketch().with(other.sketch());
        return NearCopyRule.joins(both) || AddressRule.joins(text, other, both)
                ? Optional.of(new Likeness(other, both.quality()))
                : Optional.empty();
    }

    private void expire() {
        while (!byAge.isEmpty() && byAge.peek().since() + memory.toMillis() < latest) {
            StoryText old = byAge.remove();
            index.remove(old);
            byContent.remove(old.content());
            old.forget();
        }
    }
}
