package dev.dateline.streams.split;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the items of a page that collects them may open: paragraphs behind a number, a bullet, a town and a colon, or more blank lines
 * than usual. Immutable.
 */
final class Items {
    /** A shorter line is an item of a list inside an article. */
    private static final int SHORTEST = 8;

    /** A headline of no more words may name a section of the page. */
    private static final int SECTION = 3;

    static final Items NONE = new Items(new BitSet());

    private final BitSet openings;

    private Items(BitSet openings) {
        this.openings = openings;
    }

    /** The openings of the first form that comes twice; else its gaps; none on a page with headlines below its title. */
    static Items of(List<PageLine> lines, int usualBlanks) {
        BitSet numbers = new BitSet();
        BitSet bullets = new BitSet();
        BitSet towns = new BitSet();
        BitSet gaps = new BitSet();
        Set<String> names = new HashSet<>();
        boolean distinct = true;
        int headlines = 0;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.is(LineKind.STAMP)) {
                return NONE;
            }
            headlines += line.headlineLike() && line.words() > SECTION ? 1 : 0;
            if (line.is(LineKind.TEXT) && line.words() >= SHORTEST) {
                numbers.set(i, LineShape.numbered(line.text()));
                bullets.set(i, LineShape.bullet(line.text()));
                gaps.set(i, i > 1 && line.blanks() > usualBlanks + 1);
                if (Dateline.of(line.text()) == Dateline.WEAK) {
                    towns.set(i);
                    distinct &= names.add(line.firstWord());
                }
            }
        }
        if (headlines > 1) {
            return NONE;
        }
        for (BitSet form : List.of(numbers, bullets, distinct ? towns : new BitSet())) {
            if (form.cardinality() > 1) {
                return new Items(form);
            }
        }
        return new Items(gaps);
    }

    boolean opens(int line) {
        return openings.get(line);
    }
}
