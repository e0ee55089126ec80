package dev.dateline.extract.content;

import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Hint;
import dev.dateline.extract.dom.Outline;

/** Finds the box of the article: the one that scores best, or one around it if that holds more of the same text. */
final class MainBox {
    private final Outline outline;
    private final Outside outside;
    private final Masses inside;

    MainBox(Outline outline, Outside outside) {
        this.outline = outline;
        this.outside = outside;
        this.inside = new Masses(outline, passage -> !outside.has(passage));
    }

    Box find() {
        Box best = Scores.best(outline, outside, inside);
        Box chosen = best;
        for (Box up = best.parent(); up != null; up = up.parent()) {
            double extra = inside.prose(up) - inside.prose(chosen);
            if (extra > 0 && goesOn(chosen, up, extra)) {
                chosen = up;
            }
        }
        return chosen;
    }

    /** Whether what a wider box holds beside the chosen one reads as more of the article. */
    private boolean goesOn(Box chosen, Box up, double extra) {
        double own = inside.prose(chosen);
        double words = inside.words(up) - inside.words(chosen);
        double links = inside.linkedWords(up) - inside.linkedWords(chosen);
        int paragraphs = inside.paragraphs(up) - inside.paragraphs(chosen);
        if (links > 0.25 * words || extra < 0.5 * words) {
            return false;
        }
        boolean marked = chosen.is(Hint.BODY)
                || inside.firstHeadings(chosen) > 0
                || chosen.tag().equals("article")
                || chosen.tag().equals("main");
        double least = marked ? 0.6 * own : 0.08 * own;
        return extra >= least && extra / Math.max(1, paragraphs) >= 15;
    }

    /** Sums of what is not outside. */
    Masses inside() {
        return inside;
    }
}
