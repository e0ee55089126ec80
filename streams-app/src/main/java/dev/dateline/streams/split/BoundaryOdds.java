package dev.dateline.streams.split;

import java.util.List;
import java.util.Locale;

/**
 * How strongly the form of a page speaks for an article to begin at a line, in log-odds (natural units); what the words say is
 * {@link Cohesion}. The weights are rounded, on the scale on which a lone headline of seven words needs about 5.5 units of cohesion. A
 * regression on glued pages of our own told their direction; docs/adr/0005 tells how, and the figures. Immutable.
 */
final class BoundaryOdds {
    /** Lines behind a headline in which its words should come again. */
    private static final int LEAD = 3;

    /** Lines before a headline in which its words should not stand. */
    private static final int MEMORY = 12;

    /** Lines above a headline that are looked at. */
    private static final int ABOVE = 40;

    /** A headline-like line and nothing else; sub-headlines are commoner, and shorter. */
    private static final double ALONE = -3.7;

    private static final double WORD = 0.31;
    private static final int ENOUGH_WORDS = 8;

    /** A headline's words come again in its lead. */
    private static final double TAKEN_UP = 2.6;

    /** An item of a list. */
    private static final double NUMBERED = -4;

    /** It has as many capitals as the page's first headline. */
    private static final double SAME_CASE = 1.2;

    /** Its lead names a day of the week within so many characters. */
    private static final double WEEKDAY = 0.6;

    private static final int OPENING = 300;

    /** More questions than these between paragraphs are those of an interview. */
    private static final int INTERVIEW = 2;

    /** A headline on such a page, if times don't part it. */
    private static final double COLLECTED = 2;

    /** No headline on a page without any, and below so many more blank lines than usual. */
    private static final double HEADLESS = -3.7;

    /** An item's opening, on a page that collects items. */
    private static final double ITEM = 6;

    /** A name or an agency stands below the article before. */
    private static final double SIGNED_BELOW = 3;

    private final List<PageLine> lines;
    private final Vocabulary vocabulary;
    private final Head first;
    private final int usualBlanks;
    private final long questions;
    private final boolean collection;
    private final Items items;
    private final boolean stamped;
    private final boolean headed;
    private final boolean numbered;
    private final boolean titleCase;

    BoundaryOdds(List<PageLine> lines, Vocabulary vocabulary) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.first = Head.at(lines, firstHeadline(lines));
        this.usualBlanks = usualBlanks(lines);
        this.stamped = lines.stream().anyMatch(line -> line.is(LineKind.STAMP));
        this.headed = lines.get(first.start()).headlineLike();
        this.numbered = headed && LineShape.numbered(lines.get(first.start()).text());
        this.titleCase = LineShape.titleCase(lines.get(first.start()).text());
        this.collection = RoundUp.titled(lines);
        this.items = collection ? Items.of(lines, usualBlanks) : Items.NONE;
        this.questions = lines.stream()
                .filter(line -> line.headlineLike() && line.text().endsWith("?"))
                .count();
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
            case STAMP -> 8;
            case TEXT -> text(head);
            default -> Double.NEGATIVE_INFINITY;
        };
    }

    private double headline(Head head, PageLine start) {
        double odds = ALONE + WORD * Math.min(start.words(), ENOUGH_WORDS) + twice(head) + unlikeTheFirst(head);
        odds += head.byline() ? 5 : 0;
        odds += head.date() ? 3 : 0;
        odds += head.caption() ? 1 : 0;
        odds += tone(start);
        odds += LineShape.numbered(start.text()) && !numbered ? NUMBERED : 0;
        odds += collection && !stamped ? COLLECTED : 0;
        odds += headed && LineShape.titleCase(start.text()) == titleCase ? SAME_CASE : 0;
        odds += dated(lines.get(head.text())) ? WEEKDAY : 0;
        odds += switch (head.dateline()) {
            case STRONG -> 3.5;
            case WEAK -> first.dateline() == Dateline.NONE ? 1.5 : 6.5;
            case NONE -> first.dateline() == Dateline.NONE ? 0 : -0.3;
        };
        return odds + TAKEN_UP * behind(head.start(), head.text());
    }

    /** Whether a paragraph names a day of the week, as first paragraphs of news do. */
    private static boolean dated(PageLine lead) {
        String text = lead.text().substring(0, Math.min(lead.text().length(), OPENING));
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !LineShape.letter(text.charAt(i))) {
                if (i - from > 3
                        && Lexicon.WEEKDAYS.contains(text.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** Questions, calls and quotations are sub-headlines more often than headlines; many questions make an interview. */
    private double tone(PageLine start) {
        double odds = start.words() * 2 < lines.get(first.start()).words() ? -0.7 : 0;
        if (start.text().endsWith("?")) {
            return odds + (questions > INTERVIEW ? -3 : -1);
        }
        return odds + (start.text().endsWith("!") || LineShape.quoted(start.text()) ? -1 : 0);
    }

    /** What repetition says; right below another line that could be the headline it is a standfirst's or a caption's. */
    private double twice(Head head) {
        int above = head.start() - 1;
        if (lines.get(above).is(LineKind.HEADLINE) && lines.get(above).words() > 3) {
            boolean headline = behind(above, head.text()) > before(above) + 0.15;
            return Repeats.again(lines, above) ? -10 : headline ? -4 : -1;
        }
        return head.repeated() ? 8 : head.doubled() ? 5.5 : 0;
    }

    /** The heads of one page look alike. */
    private double unlikeTheFirst(Head head) {
        double odds = 0;
        odds += first.headlineTwice() && !head.headlineTwice() ? -2 : 0;
        odds += first.signed() && !head.signed() ? -2 : 0;
        odds += head.doubled() && !first.headlineTwice() ? -2 : 0;
        return odds;
    }

    private double behind(int line, int text) {
        return vocabulary.shareFoundIn(line, text, Math.min(lines.size(), text + LEAD));
    }

    private double before(int line) {
        return vocabulary.shareFoundIn(line, Math.max(0, line - MEMORY), line);
    }

    /** A paragraph without a headline begins an article only where something else says so. */
    private double text(Head head) {
        if (lines.get(head.start() - 1).headlineLike()) {
            return Double.NEGATIVE_INFINITY;
        }
        double odds = around(head);
        if (head.dateline() == Dateline.STRONG) {
            return odds + (first.dateline() == Dateline.STRONG || collection ? 4 : -2);
        }
        if (items.opens(head.start())) {
            return odds + ITEM;
        }
        if (!headed && lines.get(head.start()).blanks() >= usualBlanks + 2) {
            return odds + HEADLESS;
        }
        return odds > 0 ? odds - 4.5 : Double.NEGATIVE_INFINITY;
    }

    /** Blank lines, dates and furniture before it, and whether the paragraph goes on with what was said. */
    private double around(Head head) {
        PageLine start = lines.get(head.start());
        int extra = start.blanks() - usualBlanks;
        double odds = extra >= 2 ? 3 : extra == 1 ? 0.5 : 0;
        odds += lines.get(head.start() - 1).is(LineKind.DATE) ? 2 : 0;
        int top = Math.max(0, head.start() - ABOVE);
        for (int i = head.start() - 1; i >= top && !lines.get(i).is(LineKind.TEXT); i--) {
            if (lines.get(i).is(LineKind.NEXT)) {
                return odds + 6;
            }
            if (lines.get(i).is(LineKind.BYLINE) && i > 0 && lines.get(i - 1).is(LineKind.TEXT)) {
                return odds + SIGNED_BELOW;
            }
            if (lines.get(i).is(LineKind.FURNITURE)) {
                return odds + 0.7;
            }
        }
        boolean goesOn = Lexicon.CONTINUATIONS.contains(lines.get(head.text()).firstWord());
        return odds + (goesOn ? -2.5 : 0);
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
