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

    /** Whether it ends as sentences do. */
    public boolean ended() {
        return Words.endsSentence(text);
    }

    /** Whether it reads like prose rather than like a label. */
    public boolean prose() {
        return linked < 0.5 && (words >= 12 || words >= 5 && ended());
    }

    /** Words that count as prose, those of links left out. */
    public double mass() {
        return prose() ? words * (1 - linked) : 0;
    }
}
