package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.time.DateMention;
import dev.dateline.coder.time.ResolvedDate;
import java.util.List;
import java.util.Optional;

/** When an event happened: the date expression nearest to its trigger within the clause, an exact one before a vague one. Stateless. */
final class DateRule {
    private static final int VAGUE_COST = 6;
    private static final int CLAUSE_COST = 8;
    private static final int COMMA_COST = 2;

    private DateRule() {}

    static Optional<ResolvedDate> of(SentenceShape shape, Trigger trigger, List<DateMention> dates) {
        ResolvedDate best = null;
        int bestCost = Integer.MAX_VALUE;
        for (DateMention mention : dates) {
            int cost = cost(shape, trigger, mention);
            if (cost < bestCost) {
                best = mention.date();
                bestCost = cost;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int cost(SentenceShape shape, Trigger trigger, DateMention mention) {
        Sentence sentence = shape.sentence();
        int first = -1;
        for (int i = 0; i < sentence.size() && first < 0; i++) {
            if (sentence.token(i).span().overlaps(mention.span())) {
                first = i;
            }
        }
        if (first < 0) {
            return Integer.MAX_VALUE;
        }
        int cost = first >= trigger.to() ? first - trigger.to() : trigger.from() - first;
        if (mention.date().granularity() != ResolvedDate.Granularity.DAY) {
            cost += VAGUE_COST;
        }
        int low = Math.min(shape.chunkOf(first), trigger.chunk());
        int high = Math.max(shape.chunkOf(first), trigger.chunk());
        for (int i = low + 1; i < high; i++) {
            if (shape.chunk(i).is(Chunk.Kind.VERB) && !(low == 0 || low == 1)) {
                cost += CLAUSE_COST;
            } else if (shape.chunk(i).is(Chunk.Kind.COMMA)) {
                cost += COMMA_COST;
            }
        }
        return cost;
    }
}
