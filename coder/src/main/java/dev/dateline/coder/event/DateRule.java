package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.time.DateMention;
import dev.dateline.coder.time.ResolvedDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When an event happened: the date expression nearest to its trigger within the clause, an exact one before a vague one. One for each trigger. */
final class DateRule {
    private static final int VAGUE_COST = 6;
    private static final int CLAUSE_COST = 8;
    private static final int COMMA_COST = 2;

    /** Verbs that tell, beside those of saying. */
    private static final Set<String> TOLD = WordSet.of(
            "charged accused denied disclosed declared condemned warned informed revealed acknowledged admitted",
            "denounced testified alleged insisted vowed urged");

    /** "a curfew until Monday" */
    private static final Set<String> END = Set.of("until", "till", "before");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "his", "her");

    /** Beside the words of {@link Occasion}. */
    private static final Set<String> OTHERS = Set.of("for", "against", "of", "to");

    private final SentenceShape shape;
    private final Trigger trigger;
    /** The verb group that tells of the deed that the trigger names, being a noun; −1 if none. */
    private final int own;

    private DateRule(SentenceShape shape, Trigger trigger) {
        this.shape = shape;
        this.trigger = trigger;
        this.own = ownVerb(shape, trigger);
    }

    static Optional<ResolvedDate> of(SentenceShape shape, Trigger trigger, List<DateMention> dates) {
        return new DateRule(shape, trigger).among(dates);
    }

    private Optional<ResolvedDate> among(List<DateMention> dates) {
        ResolvedDate best = null;
        int bestCost = Integer.MAX_VALUE;
        for (DateMention mention : dates) {
            int cost = cutOff(mention, dates) ? Integer.MAX_VALUE : cost(mention);
            if (cost < bestCost) {
                best = mention.date();
                bestCost = cost;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "on Saturday, a week after the group freed three": what is told behind has the day that is counted from the other. */
    private boolean cutOff(DateMention mention, List<DateMention> dates) {
        int at = shape.sentence().token(trigger.from()).start();
        return dates.stream()
                .anyMatch(other -> other.ahead()
                        && other.span().start() >= mention.span().end()
                        && other.span().end() <= at);
    }

    private int cost(DateMention mention) {
        int first = first(mention);
        if (first < 0
                || mention.ahead() && trigger.from() < first
                || ofSpeech(mention, first)
                || ofAnother(mention, first)
                || ofName(mention, first)
                || END.contains(shape.norm(Math.max(0, first - 1)))
                || Occasion.parts(shape, trigger, last(mention, first))) {
            return Integer.MAX_VALUE;
        }
        int cost = first >= trigger.to() ? first - trigger.to() : trigger.from() - first;
        if (mention.date().granularity() != ResolvedDate.Granularity.DAY) {
            cost += VAGUE_COST;
        }
        int low = Math.min(shape.chunkOf(first), trigger.chunk());
        int high = Math.max(shape.chunkOf(first), trigger.chunk());
        int described = first >= trigger.to() ? own : -1;
        if (first < trigger.from() && after(low, high)) {
            cost += CLAUSE_COST;
        }
        for (int i = low + 1; i < high; i++) {
            if (shape.chunk(i).is(Chunk.Kind.VERB) && i != described && !(low == 0 || low == 1)) {
                cost += CLAUSE_COST;
            } else if (shape.chunk(i).is(Chunk.Kind.COMMA)) {
                cost += COMMA_COST;
            }
        }
        return cost;
    }

    private int first(DateMention mention) {
        Sentence sentence = shape.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).span().overlaps(mention.span())) {
                return i;
            }
        }
        return -1;
    }

    private boolean after(int low, int high) {
        for (int i = low + 1; i < high; i++) {
            if (shape.norm(shape.chunk(i).from()).equals("after")) {
                return true;
            }
        }
        return false;
    }

    /** The verb group that tells of the deed that a noun names: "the ban that was imposed", "an outbreak declared", "the clashes killed"; −1 if none. */
    private static int ownVerb(SentenceShape shape, Trigger trigger) {
        if (trigger.frame().verb()) {
            return -1;
        }
        int next = trigger.chunk() + 1;
        boolean described = next < shape.count()
                && (shape.chunk(next).is(Chunk.Kind.RELATIVE)
                        || shape.norm(shape.chunk(next).from()).equals("that"));
        for (int i = next; i < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB)) {
                boolean own = described
                        || shape.reducedPassive(chunk)
                        || shape.clauses().subject(i) == trigger.chunk();
                return own ? i : -1;
            }
            if (chunk.is(Chunk.Kind.COMMA) || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                described = false;
            }
        }
        return -1;
    }

    /** "said on Monday that", "today announced": when it was told, not when it happened. */
    private boolean ofSpeech(DateMention mention, int first) {
        int last = last(mention, first);
        int before = shape.chunkOf(first) - 1;
        if (ofTrigger(mention, first)) {
            return false;
        }
        while (before >= 0
                && before != trigger.chunk()
                && (shape.chunk(before).is(Chunk.Kind.PREPOSITION) || place(before))) {
            before--;
        }
        int after = last + 1 < shape.sentence().size() ? shape.chunkOf(last + 1) : -1;
        if (!trigger.frame().verb() && trigger.from() > last && told(verbBefore(first))) {
            return true;
        }
        return told(before) || told(shape.chunkOf(first)) || told(after);
    }

    /** "charged a man on Monday with the murder": the nearest verb group before; −1 if none. */
    private int verbBefore(int token) {
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
    private boolean place(int index) {
        return index > 0
                && shape.chunk(index).is(Chunk.Kind.NP)
                && PlaceWords.locative(shape.norm(shape.chunk(index - 1).from()));
    }

    private boolean told(int index) {
        return index >= 0
                && index != trigger.chunk()
                && index != own
                && shape.chunk(index).is(Chunk.Kind.VERB)
                && (SentenceCoder.speech(shape.norm(shape.chunk(index).head()))
                        || TOLD.contains(shape.norm(shape.chunk(index).head())));
    }

    /** "the 1974 team", "a November accord": a year or month that names something else than the event. */
    private boolean ofName(DateMention mention, int first) {
        Chunk chunk = shape.chunk(shape.chunkOf(first));
        boolean attribute = first == last(mention, first)
                && chunk.is(Chunk.Kind.NP)
                && first < chunk.head()
                && shape.chunkOf(first) != trigger.chunk();
        return attribute
                && switch (mention.date().granularity()) {
                    case YEAR -> shape.norm(first).matches("\\d{4}");
                    case MONTH -> first > 0 && ARTICLES.contains(shape.norm(first - 1));
                    default -> false;
                };
    }

    /** "marched over Monday's killing": the day of another event. */
    private boolean ofAnother(DateMention mention, int first) {
        int at = shape.chunkOf(first);
        return at > 0
                && possessive(last(mention, first) + 1)
                && !ofTrigger(mention, first)
                && behindAnother(shape.norm(shape.chunk(at - 1).from()));
    }

    private static boolean behindAnother(String norm) {
        return Occasion.word(norm) || OTHERS.contains(norm);
    }

    /** "Monday's raid", "the Monday raid": said of the trigger itself. */
    private boolean ofTrigger(DateMention mention, int first) {
        int last = last(mention, first);
        return shape.chunkOf(first) == trigger.chunk()
                || possessive(last + 1)
                        && last + 2 < shape.sentence().size()
                        && shape.chunkOf(last + 2) == trigger.chunk();
    }

    private boolean possessive(int token) {
        return token < shape.sentence().size() && ArticleEvents.possessive(shape.norm(token));
    }

    private int last(DateMention mention, int first) {
        int last = first;
        while (last + 1 < shape.sentence().size()
                && shape.sentence().token(last + 1).span().overlaps(mention.span())) {
            last++;
        }
        return last;
    }
}
