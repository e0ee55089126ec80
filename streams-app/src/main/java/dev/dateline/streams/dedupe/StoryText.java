package dev.dateline.streams.dedupe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A text, the articles that have it, and the text whose story it belongs to. Mutable; belongs to one graph. */
final class StoryText {
    private final String content;
    private final TextSketch sketch;
    private long since;
    private final List<Telling> tellings = new ArrayList<>();
    private final Set<StoryText> followers = new LinkedHashSet<>();
    private StoryText leader;
    private boolean gone;
    private int number;

    /**
     * @param content hash of the text
     * @param since record time, in milliseconds, when it came first
     */
    StoryText(String content, TextSketch sketch, long since) {
        this.content = content;
        this.sketch = sketch;
        this.since = since;
        this.leader = this;
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
        Telling known = telling;
        for (int i = 0; i < tellings.size(); i++) {
            if (tellings.get(i).rank().articleId().equals(telling.rank().articleId())) {
                known = tellings.remove(i).and(telling);
                break;
            }
        }
        int place = Collections.binarySearch(tellings, known, Comparator.comparing(Telling::rank));
        tellings.add(-place - 1, known);
        return known;
    }
}
