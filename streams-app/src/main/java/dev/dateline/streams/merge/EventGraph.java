package dev.dateline.streams.merge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

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
    private final Map<ToldText, List<ToldText>> found = new HashMap<>();
    private final Set<ReportNode> touched = new HashSet<>();

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
     * Finds the leaders of open reports, and of all that depend on them, the first in rank first.
     *
     * @param news those that others do not know as they are
     */
    private void settle(Set<ReportNode> open, Set<ReportNode> news) {
        found.clear();
        PriorityQueue<ReportNode> queue = new PriorityQueue<>(RANK);
        queue.addAll(open);
        while (!queue.isEmpty()) {
            ReportNode report = queue.remove();
            ReportNode leader = leader(report);
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
            Set<ReportNode> dependents = new HashSet<>(report.followers());
            if (led != report.leads() || report.leads() && news.contains(report)) {
                dependents.addAll(likeBehind(report));
            }
            dependents.stream().filter(open::add).forEach(queue::add);
        }
        found.clear();
    }

    private ReportNode leader(ReportNode report) {
        ReportNode best = report;
        double most = Double.NEGATIVE_INFINITY;
        for (ToldText text : before(report.text())) {
            for (ReportNode other : text.reports()) {
                if (other.leads() && other.before(report)) {
                    double weight = weight(report, other);
                    if (weight >= SameEventRule.JOINS && (weight > most || weight == most && other.before(best))) {
                        best = other;
                        most = weight;
                    }
                }
            }
        }
        return best;
    }

    private Collection<ReportNode> likeBehind(ReportNode report) {
        List<ReportNode> like = new ArrayList<>();
        List<ToldText> behind = index.behind(report.text());
        behind.add(report.text());
        for (ToldText text : behind) {
            for (ReportNode other : text.reports()) {
                if (report.before(other)) {
                    double weight = weight(other, report);
                    if (weight >= SameEventRule.JOINS && better(other, report, weight)) {
                        like.add(other);
                    }
                }
            }
        }
        return like;
    }

    /** Whether a report is to follow this leader rather than the one that it has. */
    private boolean better(ReportNode report, ReportNode leader, double weight) {
        if (report.leads() || report.leader() == leader) {
            return true;
        }
        double now = weight(report, report.leader());
        return weight > now || weight == now && leader.before(report.leader());
    }

    private List<ToldText> before(ToldText text) {
        return found.computeIfAbsent(text, one -> {
            List<ToldText> before = index.before(one);
            before.add(one);
            return before;
        });
    }

    private double weight(ReportNode one, ReportNode other) {
        boolean near = one.text().rank().within(memory, other.text().rank());
        return near
                ? SameEventRule.weight(one.report(), other.report(), texts(one.text(), other.text()))
                : Double.NEGATIVE_INFINITY;
    }

    private static SameEventRule.Texts texts(ToldText one, ToldText other) {
        if (one == other) {
            return SameEventRule.Texts.SAME;
        }
        return one.story().equals(other.story()) ? SameEventRule.Texts.OF_ONE_STORY : SameEventRule.Texts.APART;
    }
}
