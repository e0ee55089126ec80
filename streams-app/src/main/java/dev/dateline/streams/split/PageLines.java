package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From raw lines to judged lines: white space made even, doubled lines once, teasers marked. Stateless. */
final class PageLines {
    private PageLines() {}

    /** The lines of a page that are not blank, each judged. */
    static List<PageLine> of(List<String> raw, PageTitle title) {
        List<PageLine> lines = new ArrayList<>(raw.size());
        int blanks = 0;
        for (String line : HardWraps.unwrapped(raw)) {
            String text = LineShape.withoutMarkup(even(line));
            if (text.isEmpty()) {
                blanks++;
            } else if (symbols(text)) {
                blanks += 2;
            } else if (!lines.isEmpty() && lines.get(lines.size() - 1).text().equals(text)) {
                PageLine first = lines.remove(lines.size() - 1);
                lines.add(judge(text, first.blanks(), true));
                blanks = 0;
            } else {
                lines.add(judge(text, blanks, false));
                blanks = 0;
            }
        }
        return lines.isEmpty() ? lines : Teasers.marked(Repeats.judged(Neighbours.judged(LiveBlog.read(lines), title)));
    }

    static PageLine judge(String text, int blanks, boolean doubled) {
        int words = LineShape.words(text);
        return new PageLine(text, blanks, doubled, words, kind(text, words, doubled));
    }

    private static LineKind kind(String text, int words, boolean doubled) {
        Optional<Furniture.Kind> furniture = Furniture.PACKAGED.kind(text);
        if (furniture.isPresent()) {
            return switch (furniture.get()) {
                case FURNITURE, TEASER -> LineKind.FURNITURE;
                case TEASERS -> LineKind.TEASERS;
                case NEXT -> LineKind.NEXT;
            };
        }
        if (LineShape.trail(text, words) || LineShape.address(text)) {
            return LineKind.FURNITURE;
        }
        if (DateLine.stamp(text) == text.length()) {
            return LineKind.STAMP;
        }
        if (DateLine.is(text, words)) {
            return LineKind.DATE;
        }
        if (Byline.is(text, words)) {
            return LineKind.BYLINE;
        }
        if (Caption.is(text, words, doubled)) {
            return LineKind.CAPTION;
        }
        return LineShape.headline(text, words) && !Dateline.signed(text) ? LineKind.HEADLINE : LineKind.TEXT;
    }

    /** Single blanks for all white space, no invisible characters. */
    private static String even(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c <= ' ' || c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (c != '\uFEFF' && c != '\u200B' && c != '\u00AD' && c != '\u2060') {
                out.append(c);
            }
        }
        int end = out.length();
        return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    private static boolean symbols(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
