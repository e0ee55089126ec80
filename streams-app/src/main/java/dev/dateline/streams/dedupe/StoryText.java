package dev.dateline.streams.dedupe;

import dev.dateline.streams.rank.Rank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A text, the articles that have it, and the text whose story it belongs to. Mutable; belongs to one graph. */
final class StoryText {
    private final String content;
    private final TextSketch sketch;
    /** By address; a map that grows only where there is more than one, as most texts have but one. */
    private Map<Long, List<Telling>> tellings = Map.of();

    /** None, for most texts. */
    private Set<StoryText> followers = Set.of();

    private Telling first;
    private long since;
    private StoryText leader;
    private boolean gone;
    private int number;

    /**
     * A text that leads itself.
     *
     * @param content hash of the text
     * @param since record time, in milliseconds, when it came first
     * @param first an article that has it
     */
    StoryText(String content, TextSketch sketch, long since, Telling first) {
        this.content = content;
        this.sketch = sketch;
        this.since = since;
        this.leader = this;
        this.first = first;
        tell(first);
    }

    /** The number by which its index knows it. */
    int number() {
        return number;
    }

    void number(int given) {
        number = given;
    }

    String content() {
        return content;
    }

    TextSketch sketch() {
        return sketch;
    }

    long since() {
        return since;
    }

    /** The articles that have it, in no order. */
    Stream<Telling> tellings() {
        return tellings.values().stream().flatMap(List::stream);
    }

    /** The addresses that it was seen at, by their hashes. */
    Set<Long> addresses() {
        return tellings.keySet();
    }

    /** The articles that have it at an address. */
    List<Telling> at(long address) {
        return tellings.getOrDefault(address, List.of());
    }

    /** Its article that is first in rank. */
    Telling first() {
        return first;
    }

    Rank rank() {
        return first.rank();
    }

    boolean before(StoryText other) {
        return rank().compareTo(other.rank()) < 0;
    }

    StoryText leader() {
        return leader;
    }

    boolean leads() {
        return leader.equals(this);
    }

    /** Those whose leader it is, without itself. */
    Set<StoryText> followers() {
        return followers;
    }

    void follow(StoryText next) {
        if (!leads()) {
            leader.followers.remove(this);
        }
        leader = next;
        if (!leads()) {
            next.followers = next.followers.isEmpty() ? new LinkedHashSet<>(2) : next.followers;
            next.followers.add(this);
        }
    }

    /** Whether it is no longer found. Those that follow it stay with it. */
    boolean gone() {
        return gone;
    }

    void goes() {
        gone = true;
    }

    /** Is found again, as if it came now for the first time. */
    void comesBack(long now) {
        gone = false;
        since = now;
    }

    /** Takes in an article, or counts it once more. Gives what is known of it now. */
    Telling tell(Telling telling) {
        List<Telling> there = new ArrayList<>(at(telling.address()));
        Telling known = telling;
        for (int i = 0; i < there.size(); i++) {
            if (there.get(i).articleId().equals(telling.articleId())) {
                known = there.remove(i).and(telling);
                break;
            }
        }
        there.add(known);
        put(telling.address(), List.copyOf(there));
        if (known.rank().compareTo(first.rank()) <= 0) {
            first = known;
        }
        return known;
    }

    private void put(long address, List<Telling> there) {
        if (tellings.isEmpty()) {
            tellings = Map.of(address, there);
            return;
        }
        if (tellings.size() == 1) {
            tellings = new HashMap<>(tellings);
        }
        tellings.put(address, there);
    }
}
