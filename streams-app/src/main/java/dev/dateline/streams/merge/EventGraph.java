package dev.dateline.streams.merge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All reports that are remembered, and which of them lead an event. A report leads where it is like no leader that comes before it in rank; else it
 * follows the one it is most like. As with stories, this is the lexicographically first maximal independent set of the graph of like reports: a function
 * of the set of reports alone. What a change may have touched is noted. Not thread-safe.
 *
 * @see <a href="https://arxiv.org/abs/1202.3205">Blelloch, Fineman, Shun: Greedy sequential maximal independent set, 2012</a>
 */
final class EventGraph {
    /** The first in rank first. */
    static final Comparator<ReportNode> RANK = (one, other) -> one == other ? 0 : one.before(other) ? -1 : 1;

    private final long memory;
    private final EventIndex index = new EventIndex();
    private final Map<ToldText, List<TextPair>> before = new HashMap<>();
    private final Map<ToldText, List<TextPair>> behind = new HashMap<>();
    private final Set<ReportNode> touched = new HashSet<>();

    /** A leader that a report would rather follow than the one it has. */
    private record Offer(ReportNode leader, double weight) {
        Offer or(Offer other) {
            boolean better = weight > other.weight || weight == other.weight && leader.before(other.leader);
            return better ? this : other;
        }
    }

    /** @param memory how far apart in time the texts of one event's reports may be from the text that leads it */
    EventGraph(Duration memory) {
        this.memory = memory.toMillis();
    }

    /** Takes in a text with its reports. */
    void add(ToldText text) {
        Set<ReportNode> open = new HashSet<>(text.reports());
        for (ToldText pushedOut : index.add(text)) {
            for (ReportNode report : pushedOut.reports()) {
                report.followers().stream()
                        .filter(follower -> follower.text() != pushedOut && !index.finds(follower.text(), pushedOut))
                        .forEach(open::add);
            }
        }
        settle(open, new HashSet<>(text.reports()));
    }

    /** Takes a text out with its reports; those that followed them find others. */
    void remove(ToldText text) {
        Set<ReportNode> open = new HashSet<>();
        Set<ReportNode> news = new HashSet<>();
        for (ReportNode report : text.reports()) {
            touch(report);
            for (ReportNode follower : List.copyOf(report.followers())) {
                follower.follow(follower);
                if (follower.text() != text) {
                    open.add(follower);
                    news.add(follower);
                }
            }
            report.follow(report);
        }
        index.remove(text).forEach(pulledIn -> {
            open.addAll(pulledIn.reports());
            news.addAll(pulledIn.reports());
        });
        settle(open, news);
    }

    /** Forgets a text: nothing changes by it. Its reports must lead nobody and follow nobody. */
    void forget(ToldText text) {
        index.remove(text);
    }

    /** Notes that something other than its leader has changed of a report. */
    void touch(ReportNode report) {
        touched.add(report);
        touched.add(report.leader());
    }

    /** What was touched since this was asked last: each report that is or was the leader of an event that may have changed. */
    Set<ReportNode> touched() {
        Set<ReportNode> all = new HashSet<>(touched);
        touched.clear();
        return all;
    }

    /**
     * Finds the leaders of open reports, and of all that depend on them, the first in rank first. Whoever loses its leader looks among all
     * for another; to the rest it is enough to compare the one they have with those that newly lead.
     *
     * @param open those that look for a leader among all; is added to
     * @param news those that others do not know as they are
     */
    private void settle(Set<ReportNode> open, Set<ReportNode> news) {
        PriorityQueue<ReportNode> queue = new PriorityQueue<>(RANK);
        queue.addAll(open);
        Map<ReportNode, Offer> offers = new HashMap<>();
        while (!queue.isEmpty()) {
            ReportNode report = queue.remove();
            ReportNode leader =
                    open.contains(report) ? leader(report) : offers.get(report).leader();
            boolean other = leader != report.leader();
            boolean led = report.leads();
            if (!other && !news.contains(report)) {
                continue;
            }
            touch(report);
            if (other) {
                report.follow(leader);
                touch(report);
            }
            for (ReportNode follower : report.followers()) {
                if (open.add(follower) && !offers.containsKey(follower)) {
                    queue.add(follower);
                }
            }
            if (report.leads() && (!led || news.contains(report))) {
                offer(report, offers, follower -> {
                    if (!open.contains(follower)) {
                        queue.add(follower);
                    }
                });
            }
        }
        before.clear();
        behind.clear();
    }

    private ReportNode leader(ReportNode report) {
        ReportNode best = report;
        double most = SameEventRule.JOINS;
        int like = report.report().kind().like();
        for (TextPair pair : before.computeIfAbsent(report.text(), text -> pairs(text, index.before(text)))) {
            if ((pair.other().leading() & like) == 0) {
                continue;
            }
            for (ReportNode other : pair.other().reports()) {
                if (other.leads() && other.before(report)) {
                    double weight = pair.weight(report, other, most);
                    if (weight > most || weight == most && (best == report || other.before(best))) {
                        best = other;
                        most = weight;
                    }
                }
            }
        }
        return best;
    }

    /** Offers a report that newly leads to those behind it that would rather follow it; tells of those that had no offer yet. */
    private void offer(ReportNode report, Map<ReportNode, Offer> offers, Consumer<ReportNode> first) {
        int like = report.report().kind().like();
        for (TextPair pair : behind.computeIfAbsent(report.text(), text -> pairs(text, index.behind(text)))) {
            if ((pair.other().kinds() & like) == 0) {
                continue;
            }
            for (ReportNode other : pair.other().reports()) {
                if (report.before(other) && other.leader() != report) {
                    double weight = pair.weight(other, report, SameEventRule.JOINS);
                    if (weight >= SameEventRule.JOINS && better(other, report, weight)) {
                        Offer offer = new Offer(report, weight);
                        if (offers.put(other, offer.or(offers.getOrDefault(other, offer))) == null) {
                            first.accept(other);
                        }
                    }
                }
            }
        }
    }

    /** Whether a report is to follow this leader rather than the one that it has. */
    private boolean better(ReportNode report, ReportNode leader, double weight) {
        if (report.leads()) {
            return true;
        }
        double now = new TextPair(report.text(), report.leader().text()).weight(report, report.leader(), weight);
        return weight > now || weight == now && leader.before(report.leader());
    }

    /** A text with each of others, and with itself; those that are too far in time are left out. */
    private List<TextPair> pairs(ToldText text, List<ToldText> others) {
        List<TextPair> pairs = new ArrayList<>(others.size() + 1);
        for (ToldText other : others) {
            if (text.rank().within(memory, other.rank())) {
                pairs.add(new TextPair(text, other));
            }
        }
        pairs.add(new TextPair(text, text));
        return pairs;
    }
}
