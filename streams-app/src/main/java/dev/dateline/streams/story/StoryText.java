package dev.dateline.streams.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A text, the articles that have it, and the text whose story it belongs to. Mutable; belongs to one graph. */
final class StoryText {
    private final int number;
    private final String content;
    private final TextSketch sketch;
    private final long since;
    private final List<Telling> tellings = new ArrayList<>();
    private final Set<StoryText> followers = new LinkedHashSet<>();
    private StoryText leader;
    private boolean gone;

    /**
     * @param number by which its graph knows it
     * @param content hash of the text
     * @param since record time, in milliseconds, when it came first
     */
    StoryText(int number, String content, TextSketch sketch, long since) {
        this.number = number;
        this.content = content;
        this.sketch = sketch;
        this.since = since;
        this.leader = this;
    }

    int number() {
        return number;
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

    /** The articles that have it, the first in rank first. */
    List<Telling> tellings() {
        return tellings;
    }

    Telling first() {
        return tellings.get(0);
    }

    Rank rank() {
        return first().rank();
    }

    boolean before(StoryText other) {
        return rank().compareTo(other.rank()) < 0;
    }

    StoryText leader() {
        return leader;
    }

    boolean leads() {
        return leader == this;
    }

    /** Those whose leader it is, without itself. */
    Set<StoryText> followers() {
        return followers;
    }

    void follow(StoryText next) {
        leader.followers.remove(this);
        leader = next;
        if (next != this) {
            next.followers.add(this);
        }
    }

    /** Whether it is no longer remembered. Those that follow it stay with it. */
    boolean gone() {
        return gone;
    }

    void forget() {
        gone = true;
        leader.followers.remove(this);
    }

    /** Takes in an article, or counts it once more. Gives how often it was seen now. */
    int tell(Telling telling) {
        Telling known = telling;
        for (int i = 0; i < tellings.size(); i++) {
            if (tellings.get(i).rank().articleId().equals(telling.rank().articleId())) {
                known = tellings.remove(i).and(telling);
                break;
            }
        }
        int place = Collections.binarySearch(tellings, known, Comparator.comparing(Telling::rank));
        tellings.add(-place - 1, known);
        return known.times();
    }
}
