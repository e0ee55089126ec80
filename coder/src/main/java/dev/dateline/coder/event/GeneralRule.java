package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.WordSet;
import java.util.Set;

/**
 * Whether a verb of violence speaks of what is done in general, and of no deed: "bandits rob travellers", "those who kill", "terror has
 * seized the country". What has dead, a day or a town of its own is a deed. Stateless.
 */
final class GeneralRule {
    /** What does nothing to anybody but in a figure of speech. */
    private static final Set<String> IDEAS = WordSet.of(
            "wave terror fear panic hatred hate anger greed ambition crisis poverty hunger inflation unemployment recession",
            "disease virus epidemic violence crime corruption injustice ideology policy policies doctrine system model",
            "capitalism communism imperialism fascism socialism racism nationalism logic time history spirit love idea",
            "ideas words criticism scandal debt prices market markets");

    /** What is taken over without violence. */
    private static final Set<String> OFFICES = WordSet.of(
            "power business office duties duty job role lead presidency chairmanship leadership management post task",
            "company firm functions responsibility responsibilities");

    private static final Set<String> ANYONE =
            WordSet.of("those anyone anybody whoever everyone everybody all people persons men someone somebody one");

    private static final Set<String> ALWAYS = WordSet.of(
            "always often usually daily constantly routinely regularly frequently every everyday seldom sometimes");

    /** Verbs whose past is like their present. */
    private static final Set<String> UNCHANGED = Set.of("hit", "hurt", "beat", "set", "cut", "put", "burst");

    private GeneralRule() {}

    static boolean general(Draft draft) {
        return draft.trigger.frame().verb() && !placed(draft) && (figure(draft) || habit(draft));
    }

    /** "those who murdered the bishop": says of whom the sentence speaks, and tells a deed only where the article has told it. */
    static boolean ofAnyone(Draft draft) {
        int relative = draft.trigger.chunk() - 1;
        return draft.type == EventType.ASSAULT
                && draft.trigger.frame().verb()
                && !TalkRule.dated(draft)
                && !TalkRule.inTown(draft)
                && draft.tolls.values().stream().noneMatch(toll -> toll.max() > 1)
                && relative > 0
                && draft.shape.chunk(relative).is(Chunk.Kind.RELATIVE)
                && ANYONE.contains(
                        draft.shape.norm(draft.shape.chunk(relative - 1).head()))
                && draft.shape.chunk(relative - 1).to()
                                - draft.shape.chunk(relative - 1).from()
                        == 1;
    }

    private static boolean placed(Draft draft) {
        return !draft.tolls.isEmpty() || TalkRule.dated(draft) || TalkRule.inTown(draft);
    }

    /** "terror has seized the country", "destroyed by greed". */
    private static boolean figure(Draft draft) {
        SentenceShape shape = draft.shape;
        Chunk verb = shape.chunk(draft.trigger.chunk());
        int object = draft.trigger.frame().pattern().equals("take over")
                ? shape.clauses().object(draft.trigger.chunk(), draft.trigger.to())
                : -1;
        if (object >= 0 && OFFICES.contains(shape.norm(shape.chunk(object).head()))) {
            return true;
        }
        int doer = shape.passive(verb)
                ? shape.clauses().behind(draft.trigger.head() + 1, Set.of("by"))
                : shape.clauses().subject(draft.trigger.chunk());
        return doer >= 0 && IDEAS.contains(shape.norm(shape.chunk(doer).head()));
    }

    /** "Bandits rob travellers.", "They kill us every day.": a present tense of no day, of many to many or time after time. */
    private static boolean habit(Draft draft) {
        SentenceShape shape = draft.shape;
        Chunk verb = shape.chunk(draft.trigger.chunk());
        if (!present(draft, verb) || headline(shape.sentence())) {
            return false;
        }
        return shape.sentence().tokens().stream().anyMatch(token -> ALWAYS.contains(token.norm()))
                || many(shape, shape.clauses().subject(draft.trigger.chunk()))
                        && many(shape, shape.clauses().object(draft.trigger.chunk(), draft.trigger.to()));
    }

    private static boolean present(Draft draft, Chunk verb) {
        String head = draft.shape.norm(verb.head());
        String pattern = draft.trigger.frame().pattern();
        String lemma = pattern.indexOf(' ') < 0 ? pattern : pattern.substring(0, pattern.indexOf(' '));
        return verb.from() == verb.head()
                && !UNCHANGED.contains(head)
                && (head.equals(lemma) || head.equals(lemma + "s") || head.equals(lemma + "es"));
    }

    /** A plural without number or article, or a pronoun for many. */
    private static boolean many(SentenceShape shape, int np) {
        if (np < 0) {
            return false;
        }
        Chunk chunk = shape.chunk(np);
        String head = shape.norm(chunk.head());
        String first = shape.tag(chunk.from());
        boolean plural = head.endsWith("s") && !head.endsWith("ss") || head.endsWith("men") || head.equals("people");
        return plural
                && shape.tag(chunk.head()).equals("NOUN")
                && !first.equals("DET")
                && !first.equals("NUM")
                && Quantity.in(shape.sentence(), chunk.from(), chunk.to()).isEmpty();
    }

    private static boolean headline(Sentence sentence) {
        return sentence.index() == 0
                && !".!?\"”".contains(sentence.token(sentence.size() - 1).norm());
    }
}
