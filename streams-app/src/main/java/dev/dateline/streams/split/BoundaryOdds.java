package dev.dateline.streams.split;

import java.util.List;

/**
 * How strongly the form of a page speaks for an article to begin at a line, in log-odds (natural units); what the words say is
 * {@link Cohesion}. The weights are judgements, rounded, checked on glued pages of many layouts. Immutable.
 */
final class BoundaryOdds {
    private final List<PageLine> lines;
    private final Vocabulary vocabulary;
    private final Head first;
    private final int usualBlanks;
    private final boolean live;

    BoundaryOdds(List<PageLine> lines, Vocabulary vocabulary) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.first = Head.at(lines, firstHeadline(lines));
        this.usualBlanks = usualBlanks(lines);
        this.live = lines.stream().filter(line -> line.is(LineKind.STAMP)).count() > 1;
    }

    /** Log-odds that an article begins at a line that is not the first; negative infinity where it can't. */
    double at(int line) {
        Head head = Head.at(lines, line);
        if (!head.hasText(lines.size())) {
            return Double.NEGATIVE_INFINITY;
        }
        PageLine start = lines.get(line);
        return switch (start.kind()) {
            case HEADLINE, TEASER -> headline(head, start) + around(head);
            case STAMP -> live ? 6 : Double.NEGATIVE_INFINITY;
            case TEXT -> text(head) + around(head);
            default -> Double.NEGATIVE_INFINITY;
        };
    }

    private double headline(Head head, PageLine start) {
        double odds = -4 + length(start.words());
        odds += head.repeated() ? 9 : 0;
        odds += head.doubled() ? 6 : 0;
        odds += head.byline() ? 6 : 0;
        odds += head.date() ? 4 : 0;
        odds += head.caption() ? 1.5 : 0;
        odds += unlikeTheFirst(head);
        odds += start.text().endsWith("?") ? -1.5 : 0;
        odds += switch (head.dateline()) {
            case STRONG -> 4;
            case WEAK -> first.dateline() == Dateline.NONE ? 1.5 : 4;
            case NONE -> first.dateline() == Dateline.NONE ? 0 : -1;
        };
        return odds + match(head);
    }

    /** Sub-headlines are short. */
    private static double length(int words) {
        return switch (words) {
            case 0, 1 -> -4;
            case 2 -> -3;
            case 3 -> -1.5;
            case 4 -> -0.5;
            case 5, 6 -> 0.5;
            default -> words > 18 ? -0.5 : 1.5;
        };
    }

    /** The heads of one page look alike. */
    private double unlikeTheFirst(Head head) {
        double odds = 0;
        odds += first.headlineTwice() && !head.headlineTwice() ? -2.5 : 0;
        odds += first.signed() && !head.signed() ? -3 : 0;
        odds += head.doubled() && !first.headlineTwice() ? -3 : 0;
        return odds;
    }

    /** A headline's words come again in its lead, and not in the article before. */
    private double match(Head head) {
        int until = Math.min(lines.size(), head.text() + 3);
        double behind = vocabulary.shareFoundIn(head.start(), head.text(), until);
        double before = vocabulary.shareFoundIn(head.start(), Math.max(0, head.start() - 40), head.start());
        return 4 * behind - 3 * before;
    }

    private double text(Head head) {
        if (head.dateline() == Dateline.STRONG) {
            return first.dateline() == Dateline.STRONG ? 5 : -2;
        }
        return -6;
    }

    /** Blank lines and furniture before it, and whether the paragraph goes on with what was said. */
    private double around(Head head) {
        PageLine start = lines.get(head.start());
        int extra = start.blanks() - usualBlanks;
        double odds = extra >= 2 ? 4 : extra == 1 ? 0.5 : 0;
        for (int i = head.start() - 1; i >= 0 && !lines.get(i).is(LineKind.TEXT); i--) {
            if (lines.get(i).is(LineKind.NEXT)) {
                return odds + 6;
            }
            if (lines.get(i).is(LineKind.FURNITURE)) {
                return odds + 1;
            }
        }
        boolean goesOn = Lexicon.CONTINUATIONS.contains(lines.get(head.text()).firstWord());
        return odds + (goesOn ? -4 : 0);
    }

    private static int firstHeadline(List<PageLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).headlineLike() || lines.get(i).is(LineKind.TEXT)) {
                return i;
            }
        }
        return 0;
    }

    /** The commonest number of blank lines between two paragraphs that follow each other; 0 to 3. */
    private static int usualBlanks(List<PageLine> lines) {
        int[] counts = new int[4];
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).is(LineKind.TEXT) && lines.get(i - 1).is(LineKind.TEXT)) {
                counts[Math.min(3, lines.get(i).blanks())]++;
            }
        }
        int usual = 0;
        for (int i = 1; i < counts.length; i++) {
            usual = counts[i] > counts[usual] ? i : usual;
        }
        return counts[usual] == 0 ? 1 : usual;
    }
}
