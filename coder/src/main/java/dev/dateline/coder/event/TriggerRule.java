package dev.dateline.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Decides which phrases found in a sentence are triggers: the part of speech must fit, longer phrases win over the shorter ones they touch. */
final class TriggerRule {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private TriggerRule() {}

    static List<Trigger> triggers(SentenceShape shape, List<FrameMatch> matches) {
        boolean[] taken = new boolean[shape.sentence().size()];
        List<Trigger> triggers = new ArrayList<>();
        for (FrameMatch match : matches) {
            if (!taken[match.head()] && !taken[match.from()] && !taken[match.to() - 1] && fits(shape, match)) {
                for (int t = match.from(); t < match.to(); t++) {
                    taken[t] = true;
                }
                if (match.frame().event()) {
                    triggers.add(new Trigger(
                            match.frame(), match.from(), match.to(), match.head(), shape.chunkOf(match.head())));
                }
            }
        }
        triggers.sort(Comparator.comparingInt(Trigger::head));
        return triggers;
    }

    private static boolean fits(SentenceShape shape, FrameMatch match) {
        String tag = shape.tag(match.head());
        Chunk chunk = shape.chunk(shape.chunkOf(match.head()));
        if (match.frame().verb()) {
            boolean verb = tag.equals("VERB") || tag.equals("AUX");
            if (!verb
                    && match.frame().words() > 1
                    && match.form() != VerbForms.Form.BASE
                    && match.form() != VerbForms.Form.S) {
                verb = !precededByDeterminer(shape, match.head());
            }
            return verb && chunk.is(Chunk.Kind.VERB) && !gapHoldsVerb(shape, match) && !ofNoun(shape, match);
        }
        return (tag.equals("NOUN") || tag.equals("PROPN") || match.frame().words() > 1 && !tag.equals("AUX"))
                && !(tag.equals("VERB") && match.frame().words() == 1)
                && !attribute(shape, match)
                && !partOfName(shape, match);
    }

    /** "the wounded", "the now seized farm": a participle behind an article belongs to a noun. */
    private static boolean ofNoun(SentenceShape shape, FrameMatch match) {
        int at = match.head() - 1;
        if (at > 0 && shape.tag(at).equals("ADV")) {
            at--;
        }
        return at >= 0
                && ARTICLES.contains(shape.norm(at))
                && match.form() != VerbForms.Form.BASE
                && match.form() != VerbForms.Form.ING;
    }

    private static boolean precededByDeterminer(SentenceShape shape, int head) {
        return head > 0
                && (shape.tag(head - 1).equals("DET")
                        || shape.tag(head - 1).equals("ADJ")
                        || shape.norm(head - 1).equals("'s"));
    }

    /** "hold * talks" must not jump over another verb: "hold the men who want talks". */
    private static boolean gapHoldsVerb(SentenceShape shape, FrameMatch match) {
        if (!match.frame().pattern().contains("*")) {
            return false;
        }
        int infinitives = 0;
        for (int t = match.head() + 1; t < match.to() - 1; t++) {
            Chunk chunk = shape.chunk(shape.chunkOf(t));
            if (chunk.is(Chunk.Kind.RELATIVE)) {
                return true;
            }
            if (chunk.is(Chunk.Kind.VERB)
                    && chunk.head() == t
                    && !match.frame().pattern().contains(" to ")) {
                infinitives++;
            }
        }
        return infinitives > (match.frame().pattern().split("\\*", -1).length > 2 ? 1 : 0);
    }

    /** A noun that only says which: "riot police", "the strike committee". */
    private static boolean attribute(SentenceShape shape, FrameMatch match) {
        Chunk chunk = shape.chunk(shape.chunkOf(match.head()));
        if (!chunk.is(Chunk.Kind.NP) || chunk.head() < match.to()) {
            return false;
        }
        for (int t = match.to(); t < chunk.head(); t++) {
            if (!shape.tag(t).equals("NOUN")
                    && !shape.tag(t).equals("PROPN")
                    && !shape.tag(t).equals("ADJ")) {
                return false;
            }
        }
        return shape.tag(chunk.head()).equals("NOUN");
    }

    /** A noun inside a capitalised name is no event: "Battle Creek", "Strike Eagle", "Crash Bandicoot". */
    private static boolean partOfName(SentenceShape shape, FrameMatch match) {
        int head = match.head();
        if (!shape.sentence().token(head).capitalised()
                || head == 0
                || match.frame().words() > 1) {
            return false;
        }
        boolean shouting = shape.sentence().tokens().stream()
                .noneMatch(t -> t.word() && !t.capitalised() && t.text().length() > 3);
        return !shouting
                && (head + 1 < shape.sentence().size()
                                && shape.sentence().token(head + 1).capitalised()
                        || shape.sentence().token(head - 1).capitalised()
                                && shape.tag(head - 1).equals("PROPN"));
    }
}
