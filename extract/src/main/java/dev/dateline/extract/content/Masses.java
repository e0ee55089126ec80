package dev.dateline.extract.content;

import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import java.util.function.Predicate;

/** Sums over the boxes of an outline, each box with all inside; made in one pass up. Immutable once made. */
final class Masses {
    private final double[] prose;
    private final double[] words;
    private final double[] linked;
    private final double[] foreign;
    private final int[] paragraphs;
    private final int[] linkedHeadings;
    private final int[] firstHeadings;

    /** Sums of the passages that are counted. */
    Masses(Outline outline, Predicate<Passage> counted) {
        int size = outline.boxes().size();
        prose = new double[size];
        words = new double[size];
        linked = new double[size];
        foreign = new double[size];
        paragraphs = new int[size];
        linkedHeadings = new int[size];
        firstHeadings = new int[size];
        for (Passage passage : outline.passages()) {
            if (counted.test(passage)) {
                int box = passage.box().index();
                prose[box] += passage.mass();
                words[box] += passage.words();
                linked[box] += passage.words() * passage.linked();
                foreign[box] += passage.words() * passage.foreign();
                paragraphs[box] += passage.mass() > 0 ? 1 : 0;
                linkedHeadings[box] += passage.heading() > 0 && passage.linked() > 0.8 ? 1 : 0;
                firstHeadings[box] += passage.heading() == 1 ? 1 : 0;
            }
        }
        for (int i = size - 1; i > 0; i--) {
            Box parent = outline.boxes().get(i).parent();
            if (parent != null) {
                int up = parent.index();
                prose[up] += prose[i];
                words[up] += words[i];
                linked[up] += linked[i];
                foreign[up] += foreign[i];
                paragraphs[up] += paragraphs[i];
                linkedHeadings[up] += linkedHeadings[i];
                firstHeadings[up] += firstHeadings[i];
            }
        }
    }

    /** Words of prose that stand in no link. */
    double prose(Box box) {
        return prose[box.index()];
    }

    double words(Box box) {
        return words[box.index()];
    }

    /** Part of the words that stand in links, 0 to 1; 0 without words. */
    double linked(Box box) {
        return words[box.index()] == 0 ? 0 : linked[box.index()] / words[box.index()];
    }

    double linkedWords(Box box) {
        return linked[box.index()];
    }

    /** Words in links to other sites. */
    double foreignWords(Box box) {
        return foreign[box.index()];
    }

    /** Passages of prose. */
    int paragraphs(Box box) {
        return paragraphs[box.index()];
    }

    /** Headings that are nothing but a link. */
    int linkedHeadings(Box box) {
        return linkedHeadings[box.index()];
    }

    /** Whether the page has headings of the first level, and all of them in this box. */
    boolean onlyHeadings(Box box) {
        return firstHeadings[0] > 0 && firstHeadings[box.index()] == firstHeadings[0];
    }

    /** Headings of the first level. */
    int firstHeadings(Box box) {
        return firstHeadings[box.index()];
    }
}
