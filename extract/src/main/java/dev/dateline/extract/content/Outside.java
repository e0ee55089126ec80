package dev.dateline.extract.content;

import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Hint;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import java.util.EnumSet;

/** Which boxes of a page are no part of any article: what they say of themselves, weighed against how much of the page's prose they hold. */
final class Outside {
    /** These are believed whatever they hold. */
    private static final int FIRM =
            Hint.mask(EnumSet.of(Hint.COMMENTS, Hint.RELATED, Hint.NAVIGATION, Hint.FOOTER, Hint.NOTICE));

    private static final int ALL = Hint.mask(EnumSet.complementOf(EnumSet.of(Hint.UNSEEN)));

    /** A box with a larger part of the page's prose is no mere ornament, whatever it is called. */
    private static final double MOST_PROSE = 0.35;

    /** With an h1 and so much of the prose a box is the article, though it calls itself by what else is in it. */
    private static final double HEADED = 0.2;

    /** A pointer to another article has so few words for each heading. */
    private static final double TEASER_WORDS = 70;

    private final boolean[] out;

    private Outside(int boxes) {
        this.out = new boolean[boxes];
    }

    /**
     * Judges the boxes.
     *
     * @param all sums of the whole page
     * @param hiddenToo whether what is not shown counts as outside
     */
    static Outside of(Outline outline, Masses all, boolean hiddenToo) {
        return of(outline, all, hiddenToo, ALL);
    }

    /** The same by the surest hints alone. */
    static Outside sure(Outline outline, Masses all) {
        return of(outline, all, true, FIRM | Hint.mask(EnumSet.of(Hint.CAPTION)));
    }

    private static Outside of(Outline outline, Masses all, boolean hiddenToo, int believed) {
        Outside outside = new Outside(outline.boxes().size());
        boolean[] body = bodies(outline, all);
        double page = all.prose(outline.body());
        for (Box box : outline.boxes()) {
            Box parent = box.parent();
            if (parent == null) {
                continue;
            }
            outside.out[box.index()] = outside.out[parent.index()]
                    || outside(box, all, page, body[box.index()], hiddenToo, believed)
                    || teaser(box, all, page);
        }
        return outside;
    }

    /** Nothing is outside. */
    static Outside nothing(Outline outline) {
        return new Outside(outline.boxes().size());
    }

    boolean has(Box box) {
        return out[box.index()];
    }

    boolean has(Passage passage) {
        return out[passage.box().index()];
    }

    /** Boxes that hold, or are, one that calls itself an article's body and has prose. */
    private static boolean[] bodies(Outline outline, Masses all) {
        boolean[] holds = new boolean[outline.boxes().size()];
        for (int i = holds.length - 1; i > 0; i--) {
            Box box = outline.boxes().get(i);
            holds[i] |= box.is(Hint.BODY) && all.prose(box) >= 40 && !Hint.COMMENTS.in(box.hints());
            Box parent = box.parent();
            if (holds[i] && parent != null) {
                holds[parent.index()] = true;
            }
        }
        return holds;
    }

    private static boolean outside(Box box, Masses all, double page, boolean body, boolean hiddenToo, int believed) {
        double part = page == 0 ? 0 : all.prose(box) / page;
        boolean headed = all.firstHeadings(box) > 0 && part > HEADED;
        if (box.is(Hint.UNSEEN) && hiddenToo && !(part > MOST_PROSE && all.onlyHeadings(box))) {
            return true;
        }
        int said = box.hints() & believed;
        if (!Hint.outside(said) || box.tag().equals("main")) {
            return false;
        }
        double prose = all.prose(box);
        if (body && prose > 0.1 * page || box.tag().equals("figure") && prose > 80) {
            return false;
        }
        return part <= MOST_PROSE
                || (said & FIRM) != 0 && !headed && part <= most(said) && (box.depth() > 2 || Hint.NOTICE.in(said));
    }

    /** How much of the page's prose a box that is firmly believed may hold. */
    private static double most(int said) {
        return Hint.COMMENTS.in(said) || Hint.NOTICE.in(said) || Hint.NAVIGATION.in(said) ? 0.9 : 0.6;
    }

    /** A short text under a heading that is nothing but a link. */
    private static boolean teaser(Box box, Masses all, double page) {
        int headings = all.linkedHeadings(box);
        return headings > 0
                && all.prose(box) < 0.35 * page
                && all.prose(box) < TEASER_WORDS * headings
                && all.words(box) < 3 * TEASER_WORDS * headings;
    }
}
