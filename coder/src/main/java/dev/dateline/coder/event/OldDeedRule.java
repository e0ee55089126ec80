package dev.dateline.coder.event;

import java.util.List;
import java.util.Set;

/**
 * Old deeds that a sentence tells only to say who or what its news is about: the arrest of somebody who is freed, the charge against
 * "a man accused of fraud", the friends of "forces backed by Oman". Stateless.
 */
final class OldDeedRule {
    private static final Set<EventType> UNDONE = Set.of(EventType.COERCE, EventType.SANCTION, EventType.ACCUSE);
    private static final Set<EventType> DESCRIBING =
            Set.of(EventType.COERCE, EventType.SANCTION, EventType.ACCUSE, EventType.SUPPORT);
    /** Words before what the news answers. */
    private static final Set<String> OCCASIONS =
            Set.of("after", "following", "over", "amid", "since", "despite", "before", "during");

    /** Words before what somebody is held for. */
    private static final Set<String> CHARGING = Set.of("for", "of", "over", "allegedly");

    private static final Set<String> AFTER = Set.of("after", "following", "since", "over", "from");

    /** Words of a phrase behind its participle that are no object: "accused of", "jailed for". */
    private static final Set<String> LINKS = Set.of("of", "in", "on", "by", "for", "to", "with", "as", "from", "over");

    private OldDeedRule() {}

    /** The drafts without those that only say who another's party is. */
    static List<Draft> news(List<Draft> drafts) {
        if (drafts.size() < 2) {
            return drafts;
        }
        return drafts.stream()
                .filter(draft -> drafts.stream().noneMatch(news -> news != draft && behind(news, draft)))
                .toList();
    }

    private static boolean behind(Draft news, Draft old) {
        return undone(news, old)
                || describes(news, old)
                || clauseOf(news, old)
                || occasion(news, old)
                || charge(news, old);
    }

    /** "jailed a clerk for spying", "arrested him on suspicion of taking bribes": what somebody is held for, with nobody hurt. */
    private static boolean charge(Draft news, Draft old) {
        boolean held = news.type == EventType.COERCE || news.type == EventType.SANCTION;
        SentenceShape shape = old.shape;
        int index = old.trigger.chunk();
        if (!held
                || !news.trigger.frame().verb()
                || !old.trigger.frame().verb()
                || !old.tolls.isEmpty()
                || news.trigger.head() > old.trigger.head()
                || !shape.bareIng(shape.chunk(index))
                || !CHARGING.contains(shape.norm(shape.chunk(index).from() - 1))) {
            return false;
        }
        for (int i = news.trigger.chunk() + 1; i < index; i++) {
            if (shape.chunk(i).is(Chunk.Kind.VERB)
                    && !news.trigger.holds(shape.chunk(i).head())) {
                return false;
            }
        }
        return true;
    }

    /** "praised a man who was jailed in May": told of somebody in a clause that no comma parts from him. */
    private static boolean clauseOf(Draft news, Draft old) {
        return DESCRIBING.contains(old.type)
                && asserted(news)
                && old.trigger.frame().verb()
                && news.trigger.head() < old.trigger.head()
                && restrictive(old)
                && relative(news, old);
    }

    /** "recalled its envoy after the raid on Gao": what the news answers, named by a noun. */
    private static boolean occasion(Draft news, Draft old) {
        int before = old.trigger.chunk() - 1;
        int next = old.trigger.chunk() + 1;
        boolean clause = next < old.shape.count() && old.shape.chunk(next).is(Chunk.Kind.VERB);
        return before >= 0
                && asserted(news)
                && news.actor.isPresent()
                && !news.violent()
                && old.type != EventType.DISASTER
                && !old.trigger.frame().verb()
                && !clause
                && !indefinite(old)
                && old.tolls.isEmpty()
                && news.trigger.head() < old.trigger.head()
                && answers(old.shape, before);
    }

    /** "after a raid": told for the first time. */
    private static boolean indefinite(Draft draft) {
        String first = draft.shape.norm(draft.shape.chunk(draft.trigger.chunk()).from());
        return first.equals("a") || first.equals("an");
    }

    /** "after", "following", "because of". */
    private static boolean answers(SentenceShape shape, int before) {
        String norm = shape.norm(shape.chunk(before).from());
        boolean because = norm.equals("of")
                && before > 0
                && shape.norm(shape.chunk(before).from() - 1).equals("because");
        boolean word = shape.chunk(before).is(Chunk.Kind.PREPOSITION) || norm.equals("following");
        return because || word && OCCASIONS.contains(norm);
    }

    private static boolean asserted(Draft draft) {
        return draft.trigger.frame().verb()
                && !participle(draft)
                && !draft.shape.infinitive(draft.shape.chunk(draft.trigger.chunk()));
    }

    /** "freed a man jailed in May", "returned the statue that thieves had stolen", "was freed after his arrest". */
    private static boolean undone(Draft news, Draft old) {
        boolean undoes = news.type == EventType.CONCEDE
                || news.type == EventType.RETREAT
                        && news.mode.filter(mode -> mode.equals("release")).isPresent();
        if (!undoes
                || !UNDONE.contains(old.type)
                || news.status == Status.NEGATED
                || old.trigger.head() < news.trigger.head()) {
            return false;
        }
        return participle(old) || relative(news, old) || afterwards(old);
    }

    /** "the ruling against a man accused of fraud", "forces backed by Oman": told of somebody in a sentence of other news. */
    private static boolean describes(Draft news, Draft old) {
        return DESCRIBING.contains(old.type)
                && news.trigger.frame().verb()
                && (news.trigger.head() < old.trigger.head()
                        || old.shape.reducedPassive(old.shape.chunk(old.trigger.chunk())))
                && !participle(news)
                && participle(old);
    }

    /** A past participle without auxiliary or object behind the noun it tells of, which is not its sentence's subject. */
    private static boolean participle(Draft draft) {
        SentenceShape shape = draft.shape;
        int index = draft.trigger.chunk();
        Chunk verb = shape.chunk(index);
        if (!draft.trigger.frame().verb() || verb.from() != verb.head() || index < 1) {
            return false;
        }
        String norm = shape.norm(verb.head());
        boolean past = !norm.endsWith("ing") && (norm.endsWith("d") || norm.endsWith("n") || norm.endsWith("t"));
        boolean ownNoun = draft.trigger.holds(verb.to()) && !LINKS.contains(shape.norm(verb.to()));
        if (!past || ownNoun || shape.clauses().object(index, verb.to()) >= 0) {
            return false;
        }
        if (shape.reducedPassive(verb)) {
            return true;
        }
        int noun = index - 1;
        if (noun > 0 && shape.chunk(noun).is(Chunk.Kind.COMMA)) {
            noun--;
        }
        return shape.chunk(noun).is(Chunk.Kind.NP) && governed(shape, noun);
    }

    /** Whether a noun phrase is the object of a verb or preposition before it, and so no subject of the verb behind it. */
    private static boolean governed(SentenceShape shape, int noun) {
        int before = shape.clauses().possessor(noun) - 1;
        if (before < 0) {
            return false;
        }
        Chunk chunk = shape.chunk(before);
        String norm = shape.norm(chunk.head());
        return chunk.is(Chunk.Kind.VERB) && !SentenceCoder.speech(norm)
                || chunk.is(Chunk.Kind.PREPOSITION) && !AFTER.contains(norm) && !norm.equals("before");
    }

    /** Whether no comma parts a relative clause from its noun: then it tells who is meant. */
    private static boolean restrictive(Draft old) {
        int at = old.trigger.chunk();
        while (at > 0 && !old.shape.chunk(at).is(Chunk.Kind.RELATIVE)) {
            at--;
        }
        return at > 0 && !old.shape.chunk(at - 1).is(Chunk.Kind.COMMA);
    }

    private static boolean relative(Draft news, Draft old) {
        for (int i = old.trigger.chunk() - 1; i > news.trigger.chunk(); i--) {
            Chunk chunk = old.shape.chunk(i);
            if (chunk.is(Chunk.Kind.RELATIVE)) {
                return true;
            }
            if (chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.CONJUNCTION) || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** "after his arrest", "years after it was stolen". */
    private static boolean afterwards(Draft old) {
        for (int i = old.trigger.chunk() - 1; i >= 0 && i >= old.trigger.chunk() - 2; i--) {
            Chunk chunk = old.shape.chunk(i);
            if (AFTER.contains(old.shape.norm(chunk.from()))) {
                return true;
            }
            if (!chunk.is(Chunk.Kind.NP)) {
                return false;
            }
        }
        return false;
    }
}
