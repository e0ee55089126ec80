package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.List;

/**
 * Teasers of other articles: headline-like lines behind a label such as "Read more". They are furniture; only the last one before a
 * paragraph may as well be the headline of the next article and is left for the splitter to judge. Stateless.
 */
final class Teasers {
    /** This many blank lines end a block of teasers. */
    private static final int GAP = 3;

    private static final int LONGEST_DESCRIPTION = 25;

    private Teasers() {}

    static List<PageLine> marked(List<PageLine> lines) {
        List<PageLine> marked = new ArrayList<>(lines.size());
        boolean teasing = false;
        boolean seen = false;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (teasing && described(lines, i)) {
                marked.add(line.as(LineKind.FURNITURE));
                continue;
            }
            switch (line.kind()) {
                case TEASERS -> {
                    teasing = true;
                    seen = false;
                }
                case TEXT, BYLINE, STAMP, NEXT -> teasing = false;
                case FURNITURE ->
                    teasing &= !seen
                            || LineShape.digits(line.text(), 0) == line.text().length();
                case DATE -> {}
                default -> teasing &= !(seen && line.blanks() >= GAP);
            }
            if (teasing && line.is(LineKind.DATE) && seen && marked.get(i - 1).is(LineKind.FURNITURE)) {
                marked.add(line.as(LineKind.FURNITURE));
            } else if (!teasing || !line.is(LineKind.HEADLINE) || line.doubled() || Repeats.again(lines, i)) {
                marked.add(line);
            } else {
                seen = true;
                marked.add(line.as(headlineFollows(lines, i) ? LineKind.FURNITURE : LineKind.TEASER));
            }
        }
        return marked;
    }

    /** A short sentence right below a teaser, with another headline below. */
    private static boolean described(List<PageLine> lines, int at) {
        PageLine line = lines.get(at);
        return line.is(LineKind.TEXT)
                && line.words() <= LONGEST_DESCRIPTION
                && line.blanks() == 0
                && at > 1
                && lines.get(at - 1).is(LineKind.HEADLINE)
                && lines.get(at - 1).blanks() > 0
                && at + 1 < lines.size()
                && lines.get(at + 1).is(LineKind.HEADLINE)
                && lines.get(at + 1).blanks() > 0;
    }

    /** Whether another headline-like line comes before the next paragraph or byline, or neither comes. */
    private static boolean headlineFollows(List<PageLine> lines, int at) {
        for (int i = at + 1; i < lines.size(); i++) {
            switch (lines.get(i).kind()) {
                case TEXT -> {
                    if (!described(lines, i)) {
                        return false;
                    }
                }
                case BYLINE, STAMP -> {
                    return false;
                }
                case HEADLINE, NEXT -> {
                    return true;
                }
                default -> {}
            }
        }
        return true;
    }
}
