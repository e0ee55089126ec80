package dev.dateline.streams.merge;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** A report in the graph, and the report that leads its event. Mutable; belongs to one graph. */
final class ReportNode {
    private final ToldText text;
    private final int nth;
    private final StoredReport stored;

    /** None, for most reports. */
    private Set<ReportNode> followers = Set.of();

    private Set<ToldText> echoes = Set.of();
    private ReportNode leader = this;

    private Set<ReportNode> likes = Set.of();
    private Set<ReportNode> likedBy = Set.of();
    private Map<ReportNode, Integer> shared = Map.of();
    private ReportNode joined = this;
    private Set<ReportNode> joiners = Set.of();

    /** @param nth its place among the reports of its text, from 0 */
    ReportNode(ToldText text, int nth, StoredReport stored) {
        this.text = text;
        this.nth = nth;
        this.stored = stored;
    }

    ToldText text() {
        return text;
    }

    String eventId() {
        return stored.eventId();
    }

    StoredReport stored() {
        return stored;
    }

    Report report() {
        return stored.report();
    }

    /** The sequences of its sentence. */
    Sequences sequences() {
        return stored.sequences();
    }

    boolean before(ReportNode other) {
        int order = text.rank().compareTo(other.text.rank());
        return order < 0 || order == 0 && nth < other.nth;
    }

    ReportNode leader() {
        return leader;
    }

    boolean leads() {
        return leader == this;
    }

    /** Those whose leader it is, without itself, in rank. */
    Set<ReportNode> followers() {
        return followers;
    }

    void follow(ReportNode next) {
        if (!leads()) {
            leader.followers.remove(this);
        }
        leader = next;
        if (!leads()) {
            next.followers = next.followers.isEmpty() ? new TreeSet<>(EventGraph.RANK) : next.followers;
            next.followers.add(this);
        }
        text.recount();
    }

    /** Number of followers that come after a report in rank, counted up to a bound. */
    int followersBehind(ReportNode other, int most) {
        int number = 0;
        if (followers instanceof NavigableSet<ReportNode> ordered) {
            Iterator<ReportNode> behind = ordered.tailSet(other, false).iterator();
            while (number < most && behind.hasNext()) {
                behind.next();
                number++;
            }
        }
        return number;
    }

    /** Leaders before it that it is like, without its own. */
    Set<ReportNode> likes() {
        return likes;
    }

    /** Those that are like it and follow another. */
    Set<ReportNode> likedBy() {
        return likedBy;
    }

    /** Notes that it is like another leader than its own. Gives whether that is new. */
    boolean like(ReportNode other) {
        likes = likes.isEmpty() ? new LinkedHashSet<>(2) : likes;
        other.likedBy = other.likedBy.isEmpty() ? new LinkedHashSet<>(2) : other.likedBy;
        return likes.add(other) && other.likedBy.add(this);
    }

    /** Takes that back. Gives whether it was so. */
    boolean unlike(ReportNode other) {
        return !likes.isEmpty() && likes.remove(other) && other.likedBy.remove(this);
    }

    /** How many reports follow it or another leader and are like both, by that leader. */
    Map<ReportNode, Integer> shared() {
        return shared;
    }

    void share(ReportNode other, int more) {
        shared = shared.isEmpty() ? new HashMap<>(2) : shared;
        shared.merge(other, more, (had, now) -> had + now == 0 ? null : had + now);
    }

    /** The leader whose event it has joined with all its followers; itself where it has joined none. */
    ReportNode joined() {
        return joined;
    }

    /** Leaders that have joined it. */
    Set<ReportNode> joiners() {
        return joiners;
    }

    void join(ReportNode other) {
        if (joined != this) {
            joined.joiners.remove(this);
        }
        joined = other;
        if (joined != this) {
            other.joiners = other.joiners.isEmpty() ? new TreeSet<>(EventGraph.RANK) : other.joiners;
            other.joiners.add(this);
        }
    }

    /** The report that its event has the id of. */
    ReportNode first() {
        return leader.joined;
    }

    /** Whether its event has its id. */
    boolean isFirst() {
        return first() == this;
    }

    /** Texts of its story that say its sentence word for word, or nearly so. */
    Set<ToldText> echoes() {
        return echoes;
    }

    void echo(ToldText other) {
        echoes = echoes.isEmpty() ? new LinkedHashSet<>(2) : echoes;
        echoes.add(other);
    }

    /** None of them any longer. */
    void hearNobody() {
        echoes = Set.of();
    }

    /** One of them no longer. Gives whether it was one. */
    boolean fallSilent(ToldText other) {
        return !echoes.isEmpty() && echoes.remove(other);
    }
}
