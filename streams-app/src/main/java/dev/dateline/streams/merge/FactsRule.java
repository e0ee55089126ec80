package dev.dateline.streams.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Decides what an event's version says from the reports that tell it, given in rank. Pure. It happened where one report says so; else the last report
 * counts, which may say that it was called off. The version shows the first report of that status, so that its evidence says what it says. What that
 * report leaves open is told from others: the place and the day by the first that tells them more exactly. Tolls reach from
 * the least told to the most, of the largest number that each text tells.
 */
final class FactsRule {
    /** Claims of one kind of toll that a version lists: the first and the last ones. */
    static final int MOST_CLAIMS = 8;

    private static final String ACTUAL = "ACTUAL";

    private FactsRule() {}

    /**
     * Which reports a version is made of, by their places in the list.
     *
     * @param shown the one that it shows
     * @param place that tells where; empty where nobody knows better than the one shown
     * @param date that tells when; likewise
     * @param actor that tells who did it; likewise
     * @param historical whether all tell it as background
     * @param confidence of the surest
     * @param tolls those told
     * @param claims the first report for each number told
     */
    record Made(
            int shown,
            Optional<Integer> place,
            Optional<Integer> date,
            Optional<Integer> actor,
            boolean historical,
            double confidence,
            Map<TollKind, Range> tolls,
            Map<TollKind, List<Integer>> claims) {}

    /** Decides on reports in rank, at least one. */
    static Made of(List<ReportNode> told) {
        List<Facts> reports =
                told.stream().map(report -> report.stored().facts()).toList();
        int shown = shown(reports);
        Facts first = reports.get(shown);
        Map<TollKind, Range> tolls = new EnumMap<>(TollKind.class);
        Map<TollKind, List<Integer>> claims = new EnumMap<>(TollKind.class);
        for (TollKind kind : TollKind.values()) {
            List<Integer> counts = counts(told, kind);
            counts.stream()
                    .flatMap(i -> reports.get(i).toll(kind).stream())
                    .reduce(Range::and)
                    .ifPresent(range -> tolls.put(kind, range));
            claims.put(kind, claims(reports, counts, kind));
        }
        return new Made(
                shown,
                best(reports, first.place(), Facts::place, i -> agreeOnPlace(told.get(shown), told.get(i))),
                best(reports, first.date(), Facts::date, i -> agreeOnDay(told.get(shown), told.get(i))),
                first.actor() ? Optional.empty() : first(reports, Facts::actor),
                reports.stream().allMatch(Facts::historical),
                reports.stream().mapToDouble(Facts::confidence).max().orElse(0),
                tolls,
                claims);
    }

    private static int shown(List<Facts> reports) {
        boolean happened = reports.stream().anyMatch(report -> report.status().equals(ACTUAL));
        String status = happened ? ACTUAL : reports.get(reports.size() - 1).status();
        return first(reports, report -> report.status().equals(status) && !report.historical())
                .or(() -> first(reports, report -> report.status().equals(status)))
                .orElse(0);
    }

    private static Optional<Integer> first(List<Facts> reports, Predicate<Facts> wanted) {
        return IntStream.range(0, reports.size())
                .filter(i -> wanted.test(reports.get(i)))
                .boxed()
                .findFirst();
    }

    /** The first of those that tell the most, if they tell more than is known and agree with it. */
    private static Optional<Integer> best(
            List<Facts> reports, int known, ToIntFunction<Facts> level, IntPredicate agrees) {
        return IntStream.range(0, reports.size())
                .filter(i -> level.applyAsInt(reports.get(i)) > known && agrees.test(i))
                .boxed()
                .max(Comparator.<Integer>comparingInt(i -> level.applyAsInt(reports.get(i)))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static boolean agreeOnPlace(ReportNode one, ReportNode other) {
        return Spot.match(one.report().spot(), other.report().spot()) != Spot.Match.OTHER;
    }

    private static boolean agreeOnDay(ReportNode one, ReportNode other) {
        return one.report().days().gap(other.report().days()) == 0;
    }

    /** The report with the largest number of each text: smaller ones count a part of them. */
    private static List<Integer> counts(List<ReportNode> told, TollKind kind) {
        Map<ToldText, Integer> largest = new LinkedHashMap<>();
        for (int i = 0; i < told.size(); i++) {
            if (most(told.get(i), kind) >= 0) {
                largest.merge(
                        told.get(i).text(),
                        i,
                        (one, other) -> most(told.get(one), kind) >= most(told.get(other), kind) ? one : other);
            }
        }
        return List.copyOf(largest.values());
    }

    private static int most(ReportNode report, TollKind kind) {
        return report.stored().facts().toll(kind).map(Range::max).orElse(-1);
    }

    private static List<Integer> claims(List<Facts> reports, List<Integer> counts, TollKind kind) {
        Set<Range> told = new HashSet<>();
        List<Integer> claims = counts.stream()
                .filter(i -> told.add(reports.get(i).toll(kind).orElseThrow()))
                .toList();
        if (claims.size() <= MOST_CLAIMS) {
            return claims;
        }
        List<Integer> kept = new ArrayList<>(claims.subList(0, 1));
        kept.addAll(claims.subList(claims.size() - MOST_CLAIMS + 1, claims.size()));
        return kept;
    }
}
