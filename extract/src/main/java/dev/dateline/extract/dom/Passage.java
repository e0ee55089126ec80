package dev.dateline.extract.dom;

import dev.dateline.extract.Block;

/**
 * Text without a break.
 *
 * @param index among the passages of the page
 * @param box the innermost box around it
 * @param kind what its box makes of it
 * @param heading 1 to 6 in h1 to h6, else 0
 * @param text white space made even, never blank
 * @param lines the same with the single line breaks that stand in it
 * @param blanks how many empty lines stand before it
 * @param words number of its words; two characters of a script without spaces count as one
 * @param linked part of its characters that stand in links, 0 to 1
 * @param foreign part of its characters that stand in links to other sites, 0 to 1
 * @param strong part of its characters that are bold, 0 to 1
 */
public record Passage(
        int index,
        Box box,
        Block.Kind kind,
        int heading,
        String text,
        String lines,
        int blanks,
        int words,
        double linked,
        double foreign,
        double strong) {

    private static final int LONG = 25;
    private static final int LONG_HEADING = 25;

    /** Whether it ends as sentences do. */
    public boolean ended() {
        return Words.endsSentence(text);
    }

    /** Whether it reads like prose rather than like a label. A long sentence may be mostly links, a heading must be very long. */
    public boolean prose() {
        if (heading > 0) {
            return heading > 1 && words >= LONG_HEADING && linked < 0.5;
        }
        return linked < (words >= LONG ? 0.6 : 0.5) && (words >= 12 || words >= 5 && ended());
    }

    /** Words that count as prose, those of links left out. */
    public double mass() {
        return prose() ? words * (1 - linked) : 0;
    }
}
