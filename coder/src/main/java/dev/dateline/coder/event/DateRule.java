package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.time.DateMention;
import dev.dateline.coder.time.ResolvedDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When an event happened: the date expression nearest to its trigger within the clause, an exact one before a vague one. Stateless. */
final class DateRule {
    private static final int VAGUE_COST = 6;
    private static final int CLAUSE_COST = 8;
    private static final int COMMA_COST = 2;

    /** Verbs that tell, beside those of saying. */
    private static final Set<String> TOLD = WordSet.of(
            "charged accused denied disclosed declared condemned warned informed revealed acknowledged admitted",
            "denounced testified alleged insisted vowed urged");

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
        if (first < 0
                || mention.ahead() && trigger.from() < first
                || ofSpeech(shape, trigger, mention, first)
                || ofName(shape, trigger, mention, first)) {
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

    /** "said on Monday that", "today announced": when it was told, not when it happened. */
    private static boolean ofSpeech(SentenceShape shape, Trigger trigger, DateMention mention, int first) {
        int last = last(shape, mention, first);
        int before = shape.chunkOf(first) - 1;
        while (before >= 0 && (shape.chunk(before).is(Chunk.Kind.PREPOSITION) || place(shape, before))) {
            before--;
        }
        int after = last + 1 < shape.sentence().size() ? shape.chunkOf(last + 1) : -1;
        if (!trigger.frame().verb() && trigger.from() > last && told(shape, trigger, verbBefore(shape, first))) {
            return true;
        }
        return told(shape, trigger, before)
                || told(shape, trigger, shape.chunkOf(first))
                || told(shape, trigger, after);
    }

    /** "charged a man on Monday with the murder": the nearest verb group before; −1 if none. */
    private static int verbBefore(SentenceShape shape, int token) {
        for (int i = shape.chunkOf(token) - 1; i >= 0; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB)) {
                return i;
            }
            if (chunk.is(Chunk.Kind.SUBORDINATOR) || chunk.is(Chunk.Kind.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** "reported in Oslo today": a phrase of place between. */
    private static boolean place(SentenceShape shape, int index) {
        return index > 0
                && shape.chunk(index).is(Chunk.Kind.NP)
                && PlaceWords.locative(shape.norm(shape.chunk(index - 1).from()));
    }

    private static boolean told(SentenceShape shape, Trigger trigger, int index) {
        return index >= 0
                && index != trigger.chunk()
                && shape.chunk(index).is(Chunk.Kind.VERB)
                && (SentenceCoder.speech(shape.norm(shape.chunk(index).head()))
                        || TOLD.contains(shape.norm(shape.chunk(index).head())));
    }

    /** "the 1974 team": a year that names something else than the event. */
    private static boolean ofName(SentenceShape shape, Trigger trigger, DateMention mention, int first) {
        Chunk chunk = shape.chunk(shape.chunkOf(first));
        return mention.date().granularity() == ResolvedDate.Granularity.YEAR
                && chunk.is(Chunk.Kind.NP)
                && last(shape, mention, first) < chunk.head()
                && shape.norm(first).matches("\\d{4}")
                && shape.chunkOf(first) != trigger.chunk();
    }

    private static int last(SentenceShape shape, DateMention mention, int first) {
        int last = first;
        while (last + 1 < shape.sentence().size()
                && shape.sentence().token(last + 1).span().overlaps(mention.span())) {
            last++;
        }
        return last;
    }
}
