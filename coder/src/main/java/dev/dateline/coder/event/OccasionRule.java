package dev.dateline.coder.event;

import java.util.List;
import java.util.Set;

/**
 * What the news answers or undoes was told before, and is no news: "recalled its envoy after the raid on Gao", "was freed after his arrest".
 * A deed that is told for the first time ("after a raid"), with its dead, or beside violence stays. Stateless.
 */
final class OccasionRule {
    private static final Set<EventType> UNDONE = Set.of(EventType.COERCE, EventType.SANCTION, EventType.ACCUSE);
    private static final Set<String> OCCASIONS =
            Set.of("after", "following", "over", "amid", "since", "despite", "before", "during");
    private static final Set<String> AFTER = Set.of("after", "following", "since", "over", "from");

    private OccasionRule() {}

    static boolean occasion(Draft old, List<Draft> beside) {
        return beside.stream().anyMatch(news -> news != old && (undone(news, old) || answered(news, old)));
    }

    private static boolean answered(Draft news, Draft old) {
        int before = old.trigger.chunk() - 1;
        int next = old.trigger.chunk() + 1;
        boolean clause = next < old.shape.count() && old.shape.chunk(next).is(Chunk.Kind.VERB);
        return before >= 0
                && BackgroundRule.asserted(news)
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
    static boolean indefinite(Draft draft) {
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

    /** "was freed after his arrest", "returned the statue years after it was seized". */
    private static boolean undone(Draft news, Draft old) {
        boolean undoes = news.type == EventType.CONCEDE
                || news.type == EventType.RETREAT
                        && news.mode.filter(mode -> mode.equals("release")).isPresent();
        return undoes
                && UNDONE.contains(old.type)
                && news.status != Status.NEGATED
                && old.trigger.head() > news.trigger.head()
                && afterwards(old);
    }

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
