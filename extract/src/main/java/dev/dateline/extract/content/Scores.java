package dev.dateline.extract.content;

import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Hint;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import java.util.Set;

/**
 * Which box holds the article: each passage of prose speaks for the boxes around it, the nearer the louder, in the manner of Arc90's
 * Readability; what a box calls itself and how much of it is links weigh in.
 */
final class Scores {
    private static final Set<String> LINES = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "dl",
            "dd",
            "dt",
            "tr",
            "tbody",
            "table",
            "pre");

    private static final int LEVELS = 5;

    private Scores() {}

    /** The box that scores best; the outermost where there is no prose. */
    static Box best(Outline outline, Outside outside, Masses inside) {
        double[] scores = new double[outline.boxes().size()];
        for (Passage passage : outline.passages()) {
            if (passage.mass() == 0 || outside.has(passage)) {
                continue;
            }
            double score = 0.5 + Math.min(passage.mass(), 100) / 25;
            int level = 0;
            for (Box box = passage.box(); box != null && level < LEVELS; box = box.parent()) {
                if (LINES.contains(box.tag())) {
                    continue;
                }
                scores[box.index()] += level == 0 ? score : level == 1 ? score / 2 : score / (level * 3);
                level++;
            }
        }
        Box best = outline.body();
        double most = 0;
        for (Box box : outline.boxes()) {
            double score = scores[box.index()] * (1 - inside.linked(box)) * weight(box);
            if (score > most) {
                most = score;
                best = box;
            }
        }
        return best;
    }

    private static double weight(Box box) {
        double weight = 1;
        weight *= box.is(Hint.BODY) ? 2 : 1;
        weight *= box.is(Hint.ARTICLE) ? 1.2 : 1;
        return weight;
    }
}
