package dev.dateline.streams.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Joins strands to events. A strand is a report that leads with those that follow it. One report follows the leader that it is most like, but may be like
 * others, too. Where most reports of two strands are like the leaders of both, these tell one event, though the two leaders, which say the least of it,
 * are not alike: one may tell the deed, the other only who was taken for it. The later strand joins the earlier one, and the event is the earlier one's. A
 * function of the strands and of who is like whom, whatever the order in which that came. Not thread-safe.
 */
final class Strands {
    /** So many of the reports that could be like both are to be … */
    private static final double MOST = .6;
    /** … where half a report more, that is not, counts against it. */
    private static final double DOUBT = .5;

    private final Set<ReportNode> open = new HashSet<>();

    /**
     * Puts a report behind a leader.
     *
     * @param leader which may be the report itself
     * @param likes the other leaders before it that it is like; none where it leads
     */
    void place(ReportNode report, ReportNode leader, Set<ReportNode> likes) {
        List.copyOf(report.likes()).forEach(like -> unlike(report, like));
        if (leader != report.leader()) {
            grown(report.leader());
            grown(report);
            report.follow(leader);
            grown(leader);
        }
        likes.forEach(like -> like(report, like));
    }

    /** Notes that a report is like another leader than its own. */
    void like(ReportNode report, ReportNode leader) {
        if (report.like(leader)) {
            share(report.leader(), leader, 1);
        }
    }

    /** Notes that it is so no longer. */
    void unlike(ReportNode report, ReportNode leader) {
        if (report.unlike(leader)) {
            share(report.leader(), leader, -1);
        }
    }

    /** Nobody is like this report any longer: it does not lead, or is another. */
    void unlike(ReportNode leader) {
        List.copyOf(leader.likedBy()).forEach(report -> unlike(report, leader));
    }

    /** Takes a report out, with all that is known of it; what others have joined stays as it is. */
    void drop(ReportNode report) {
        unlike(report);
        place(report, report, Set.of());
        report.join(report);
        open.clear();
    }

    /**
     * Joins what belongs together, and parts what does so no longer.
     *
     * @param touched is told of each report that leads a strand which joins or leaves, before and after
     */
    void settle(Consumer<ReportNode> touched) {
        PriorityQueue<ReportNode> queue = new PriorityQueue<>(EventGraph.RANK);
        queue.addAll(open);
        while (!queue.isEmpty()) {
            ReportNode report = queue.remove();
            ReportNode into = report.leads() ? earlier(report) : report;
            if (into == report.joined()) {
                continue;
            }
            boolean turned = into == report || report.joined() == report;
            touched.accept(report);
            report.join(into);
            touched.accept(report);
            if (turned) {
                for (ReportNode other : report.shared().keySet()) {
                    if (report.before(other) && open.add(other)) {
                        queue.add(other);
                    }
                }
                report.joiners().stream().filter(open::add).forEach(queue::add);
            }
        }
        open.clear();
    }

    /** The strand that this one joins, or itself. */
    private static ReportNode earlier(ReportNode report) {
        ReportNode best = report;
        double most = MOST;
        for (Map.Entry<ReportNode, Integer> shared : report.shared().entrySet()) {
            ReportNode other = shared.getKey();
            if (other.before(report) && other.joined() == other) {
                double part = part(report, other, shared.getValue());
                if (part > most || part == most && (best == report || other.before(best))) {
                    best = other;
                    most = part;
                }
            }
        }
        return best;
    }

    /** How many of those that could be like both are: those of the later strand, and those of the earlier one behind the later one's leader. */
    private static double part(ReportNode later, ReportNode earlier, int both) {
        double all = later.followers().size() + DOUBT;
        return both < MOST * all ? 0 : both / (all + earlier.followersBehind(later, 1 + (int) (both / MOST)));
    }

    private void share(ReportNode one, ReportNode other, int more) {
        one.share(other, more);
        other.share(one, more);
        open.add(one.before(other) ? other : one);
    }

    /** A strand has more followers or fewer, or begins or ends. */
    private void grown(ReportNode leader) {
        open.add(leader);
        open.addAll(leader.joiners());
        for (ReportNode other : leader.shared().keySet()) {
            if (leader.before(other)) {
                open.add(other);
            }
        }
    }
}
