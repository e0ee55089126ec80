package dev.dateline.streams.merge;

import java.util.LinkedHashSet;
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
