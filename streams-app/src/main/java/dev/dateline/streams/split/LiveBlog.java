package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether the times of day on a page open the entries of a live blog; if so each entry gets a line for its time and a paragraph.
 * Times in a time-table or in the chronicle of one event open nothing. Stateless.
 */
final class LiveBlog {
    /** Entries of fewer words on average make a time-table, unless the page calls itself live … */
    private static final int SHORTEST_ENTRY = 20;

    /** … and of fewer than these a chronicle, unless they have headlines or the newest stands first. */
    private static final int LONG_ENTRY = 45;

    private LiveBlog() {}

    /** The lines with times told apart from what they stamp, or times as plain dates. */
    static List<PageLine> read(List<PageLine> lines) {
        List<PageLine> parted = parted(lines);
        if (count(parted) < 2) {
            parted = dated(parted);
        }
        if (live(parted)) {
            return withText(parted);
        }
        List<PageLine> plain = new ArrayList<>(lines);
        plain.replaceAll(line -> line.is(LineKind.STAMP) ? line.as(LineKind.DATE) : line);
        return plain;
    }

    private static boolean live(List<PageLine> lines) {
        int stamps = 0;
        int words = 0;
        int headed = 0;
        int falling = 0;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.is(LineKind.STAMP)) {
                stamps++;
                headed += i + 1 < lines.size() && lines.get(i + 1).is(LineKind.HEADLINE) ? 1 : 0;
                int minutes = DateLine.minutes(line.text());
                falling += minutes < last ? 1 : 0;
                last = minutes;
            }
            words += stamps > 0 ? line.words() : 0;
        }
        boolean texts = words >= SHORTEST_ENTRY * stamps;
        boolean blog = 2 * headed > stamps || 2 * falling > stamps || words >= LONG_ENTRY * stamps;
        return stamps > 1 && (RoundUp.titled(lines) || texts && blog);
    }

    private static int count(List<PageLine> lines) {
        int stamps = 0;
        for (PageLine line : lines) {
            stamps += line.is(LineKind.STAMP) ? 1 : 0;
        }
        return stamps;
    }

    /** Dates with a time, or counted back from now, stamp entries; below a headline or byline, but the page's own, they sign articles. */
    private static List<PageLine> dated(List<PageLine> lines) {
        List<PageLine> stamped = new ArrayList<>(lines);
        int stamps = 0;
        int signed = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            PageLine line = lines.get(i);
            boolean entry =
                    lines.get(i + 1).is(LineKind.HEADLINE) || lines.get(i + 1).is(LineKind.TEXT);
            boolean timed =
                    line.is(LineKind.DATE) && (DateLine.minutes(line.text()) >= 0 || DateLine.relative(line.text()));
            if (timed) {
                signed += i > 0 && signed(lines.get(i - 1), lines) ? 1 : 0;
                if (!entry || signed > 1) {
                    return lines;
                }
                stamped.set(i, line.as(LineKind.STAMP));
                stamps++;
            }
        }
        return stamps > 1 + signed ? stamped : lines;
    }

    /** Whether a date below the line tells when an article was published. */
    private static boolean signed(PageLine above, List<PageLine> lines) {
        boolean title = above.equals(lines.get(0)) && RoundUp.title(above);
        return above.is(LineKind.BYLINE) || above.is(LineKind.HEADLINE) && !title;
    }

    /** A line such as "14:05 GMT – Talks begin" becomes two. */
    private static List<PageLine> parted(List<PageLine> lines) {
        List<PageLine> parted = new ArrayList<>(lines.size());
        for (PageLine line : lines) {
            int stamp = DateLine.stamp(line.text());
            int rest = stamp;
            while (rest < line.text().length()
                    && !Character.isLetterOrDigit(line.text().charAt(rest))
                    && !opens(line, rest)) {
                rest++;
            }
            boolean text = line.is(LineKind.HEADLINE) || line.is(LineKind.TEXT);
            if (text && stamp > 0 && rest > stamp && rest < line.text().length()) {
                parted.add(PageLines.judge(line.text().substring(0, stamp), line.blanks(), false));
                parted.add(PageLines.judge(line.text().substring(rest), 0, line.doubled()));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }

    private static boolean opens(PageLine line, int at) {
        return "\"'“‘«„([".indexOf(line.text().charAt(at)) >= 0;
    }

    /** The last headline-like line of an entry without a paragraph is its text. */
    private static List<PageLine> withText(List<PageLine> lines) {
        List<PageLine> entries = new ArrayList<>(lines);
        int last = -1;
        boolean text = true;
        for (int i = 0; i <= entries.size(); i++) {
            if (i == entries.size() || entries.get(i).is(LineKind.STAMP)) {
                if (!text && last >= 0) {
                    entries.set(last, entries.get(last).as(LineKind.TEXT));
                }
                text = false;
                last = -1;
            } else if (entries.get(i).is(LineKind.TEXT)) {
                text = true;
            } else if (entries.get(i).is(LineKind.HEADLINE)) {
                last = i;
            }
        }
        return entries;
    }
}
