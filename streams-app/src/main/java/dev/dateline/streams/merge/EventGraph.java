package dev.dateline.streams.merge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final EventIndex index;
    private final Strands strands = new Strands();
    private final Map<ToldText, List<TextPair>> before = new HashMap<>();
    private final Map<ToldText, List<TextPair>> behind = new HashMap<>();
    private final Set<ReportNode> touched = new HashSet<>();

    /** A leader that a report is like, and how much. */
    private record Like(ReportNode leader, double weight) {
        static final Comparator<Like> MOST_ALIKE =
                Comparator.comparingDouble(Like::weight).reversed().thenComparing(Like::leader, RANK);
    }

    /** @param memory how far apart in time the texts of one event's reports may be from the text that leads it */
    EventGraph(Duration memory) {
        this.memory = memory.toMillis();
        this.index = new EventIndex(memory);
    }

    /** Takes in a text with its reports. */
    void add(ToldText text) {
        Set<ReportNode> open = new HashSet<>(text.reports());
        for (ToldText pushedOut : index.add(text)) {
            for (ReportNode report : pushedOut.reports()) {
                report.followers().stream()
                        .filter(follower -> lostSight(follower, pushedOut))
                        .forEach(open::add);
                report.likedBy().stream()
                        .filter(other -> lostSight(other, pushedOut))
                        .toList()
                        .forEach(other -> strands.unlike(other, report));
            }
        }
        settle(open, new HashSet<>(text.reports()));
    }

    private boolean lostSight(ReportNode report, ToldText before) {
        return report.text() != before && !index.finds(report.text(), before);
    }

    /** Takes a text out with its reports; those that followed them find others. */
    void remove(ToldText text) {
        Set<ReportNode> open = new HashSet<>();
        Set<ReportNode> news = new HashSet<>();
        for (ReportNode report : text.reports()) {
            touch(report);
            for (ReportNode follower : List.copyOf(report.followers())) {
                strands.place(follower, follower, Set.of());
                if (follower.text() != text) {
                    open.add(follower);
                    news.add(follower);
                }
            }
            strands.unlike(report);
            strands.place(report, report, Set.of());
        }
        index.remove(text).forEach(pulledIn -> {
            open.addAll(pulledIn.reports());
            news.addAll(pulledIn.reports());
        });
        settle(open, news);
    }

    /** Forgets a report, which nobody may follow: nothing changes by it. */
    void drop(ReportNode report) {
        strands.drop(report);
    }

    /** Forgets a text, of which all reports are dropped. */
    void forget(ToldText text) {
        index.remove(text);
    }

    /** Notes that something other than its leader has changed of a report. */
    void touch(ReportNode report) {
        touched.add(report);
        touched.add(report.first());
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
        Map<ReportNode, List<Like>> offers = new HashMap<>();
        while (!queue.isEmpty()) {
            ReportNode report = queue.remove();
            boolean led = report.leads();
            boolean fresh = news.contains(report);
            List<Like> likes = open.contains(report) ? likes(report) : considered(report, offers.get(report));
            ReportNode leader =
                    likes.stream().min(Like.MOST_ALIKE).map(Like::leader).orElse(report);
            boolean moved = leader != report.leader();
            if (moved || fresh) {
                touch(report);
            }
            strands.place(report, leader, without(leader, likes));
            if (!moved && !fresh) {
                continue;
            }
            touch(report);
            for (ReportNode follower : report.followers()) {
                if (open.add(follower) && !offers.containsKey(follower)) {
                    queue.add(follower);
                }
            }
            strands.unlike(report);
            if (report.leads() && (!led || fresh)) {
                offer(report, open, offers, queue);
            }
        }
        before.clear();
        behind.clear();
        strands.settle(this::touch);
    }

    private static Set<ReportNode> without(ReportNode leader, List<Like> likes) {
        return likes.stream().map(Like::leader).filter(like -> like != leader).collect(Collectors.toSet());
    }

    /** All leaders before a report that it is like. */
    private List<Like> likes(ReportNode report) {
        List<Like> likes = new ArrayList<>();
        int like = report.report().kind().like();
        for (TextPair pair : before.computeIfAbsent(report.text(), text -> pairs(text, index.before(text)))) {
            if ((pair.other().leading() & like) == 0) {
                continue;
            }
            for (ReportNode other : pair.other().reports()) {
                if (other.leads() && other.before(report)) {
                    double weight = pair.weight(report, other, SameEventRule.JOINS);
                    if (weight >= SameEventRule.JOINS) {
                        likes.add(new Like(other, weight));
                    }
                }
            }
        }
        return likes;
    }

    /** Those that newly lead, with the leaders that a report was like before. */
    private List<Like> considered(ReportNode report, List<Like> offers) {
        List<Like> all = new ArrayList<>(offers);
        if (!report.leads()) {
            all.add(new Like(report.leader(), weight(report, report.leader(), SameEventRule.JOINS)));
        }
        report.likes().forEach(like -> all.add(new Like(like, Double.NEGATIVE_INFINITY)));
        return all;
    }

    /** Offers a report that newly leads to those behind it: some would rather follow it, others are like it, too. */
    private void offer(
            ReportNode report, Set<ReportNode> open, Map<ReportNode, List<Like>> offers, Queue<ReportNode> queue) {
        int like = report.report().kind().like();
        for (TextPair pair : behind.computeIfAbsent(report.text(), text -> pairs(text, index.behind(text)))) {
            if ((pair.other().kinds() & like) == 0) {
                continue;
            }
            for (ReportNode other : pair.other().reports()) {
                if (report.before(other) && !open.contains(other)) {
                    double weight = pair.weight(other, report, SameEventRule.JOINS);
                    if (weight >= SameEventRule.JOINS && better(other, report, weight)) {
                        if (!offers.containsKey(other)) {
                            queue.add(other);
                        }
                        offers.computeIfAbsent(other, any -> new ArrayList<>(1)).add(new Like(report, weight));
                    } else if (weight >= SameEventRule.JOINS) {
                        strands.like(other, report);
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
        double now = weight(report, report.leader(), weight);
        return weight > now || weight == now && leader.before(report.leader());
    }

    private static double weight(ReportNode one, ReportNode other, double least) {
        return new TextPair(one.text(), other.text()).weight(one, other, least);
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
