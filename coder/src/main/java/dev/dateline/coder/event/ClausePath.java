package dev.dateline.coder.event;

import java.util.Set;

/**
 * How far a place stands from an event, counted in clauses: each clause that must be left or entered on the way costs by what joins it. A
 * participle and a second verb of the same subject stay with the event, "when" and "while" tell of the same time; "after", "because" and a
 * new sentence part tell of something else, and what somebody says where is no place of what is said. Stateless.
 */
final class ClausePath {
    /** More than any place of the same event costs. */
    static final int ELSEWHERE = 100;

    private static final int PARTICIPLE = 2;
    private static final int INFINITIVE = 4;
    private static final int SAME_SUBJECT = 2;
    private static final int SAME_TIME = 3;
    private static final int ANTECEDENT = 4;
    private static final int RELATIVE = 10;
    private static final int SECOND_SUBJECT = 6;
    private static final int NEXT = 6;
    private static final int OTHER = 10;

    private static final Set<String> SIMULTANEOUS = Set.of("when", "as", "while", "whilst", "during", "where");
    private static final Set<String> APART = Set.of(
            "before",
            "since",
            "until",
            "till",
            "because",
            "if",
            "unless",
            "although",
            "though",
            "once",
            "whereas",
            "despite",
            "without",
            "like",
            "but",
            "yet");

    private final SentenceShape shape;
    private final Trigger trigger;

    ClausePath(SentenceShape shape, Trigger trigger) {
        this.shape = shape;
        this.trigger = trigger;
    }

    /** What it costs to go from the trigger to the preposition of a place; 0 in the same clause. */
    int cost(int preposition) {
        int place = shape.chunkOf(preposition);
        int parted = parted(Math.min(place, trigger.chunk()), Math.max(place, trigger.chunk())) ? OTHER : 0;
        return parted + (place > trigger.chunk() ? forward(place) + nextSubject(place) : backward(place));
    }

    private boolean parted(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (shape.norm(shape.chunk(i).from()).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** "…, and soldiers in X arrested three": what the clause costs in whose subject the place stands, its verb still to come; else 0. */
    private int nextSubject(int place) {
        int verb = place + 1;
        while (verb < shape.count()
                && (shape.chunk(verb).is(Chunk.Kind.NP)
                        || shape.chunk(verb).is(Chunk.Kind.PREPOSITION)
                        || shape.chunk(verb).is(Chunk.Kind.OTHER))) {
            verb++;
        }
        if (verb >= shape.count() || !shape.chunk(verb).is(Chunk.Kind.VERB) || !finite(shape.chunk(verb))) {
            return 0;
        }
        int subject = shape.clauses().subject(verb);
        return subject > trigger.chunk() && subject < place ? entered(verb, trigger.chunk()) : 0;
    }

    private int forward(int place) {
        boolean own = trigger.frame().verb();
        int cost = 0;
        for (int i = trigger.chunk() + 1; i < place; i++) {
            Chunk chunk = shape.chunk(i);
            int closing = chunk.is(Chunk.Kind.COMMA) ? insertion(i, place) : -1;
            if (closing > 0) {
                i = closing;
                continue;
            }
            if (!chunk.is(Chunk.Kind.VERB) || trigger.holds(chunk.head())) {
                continue;
            }
            if (!own && finite(chunk) && (!joined(i, trigger.chunk()) || antecedent())) {
                own = true;
                cost += speech(i) && !shape.passive(chunk) ? ELSEWHERE : 0;
            } else if (own || finite(chunk) || shape.infinitive(chunk)) {
                cost += entered(i, trigger.chunk());
            }
        }
        return cost;
    }

    /** "…, who fled last year, …": the comma that closes a relative clause that this comma opens, before {@code to}; −1 if none. */
    private int insertion(int comma, int to) {
        if (comma + 1 < to && shape.chunk(comma + 1).is(Chunk.Kind.RELATIVE)) {
            for (int i = comma + 2; i < to; i++) {
                if (shape.chunk(i).is(Chunk.Kind.COMMA)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private int backward(int place) {
        int before = verbBefore(place);
        boolean own = before >= 0;
        int cost = own && speech(before) ? ELSEWHERE : 0;
        if (own && trigger.frame().verb() && inSubject(before, place)) {
            own = false;
        } else if (own && ofSubject(before)) {
            own = false;
            cost += finite(shape.chunk(before)) ? RELATIVE : PARTICIPLE;
        }
        int last = trigger.frame().verb() ? trigger.chunk() : trigger.chunk() - 1;
        for (int i = place + 1; i <= last; i++) {
            if (!shape.chunk(i).is(Chunk.Kind.VERB)) {
                continue;
            }
            if (!own) {
                own = true;
                cost += i < last && speech(i) || joined(i, place) && i == last ? ANTECEDENT : 0;
            } else {
                cost += entered(i, place);
            }
        }
        return cost;
    }

    private int verbBefore(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (shape.chunk(i).is(Chunk.Kind.VERB)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the place stands in the subject of the trigger, though another verb goes before: "…, while a bomb in X killed". */
    private boolean inSubject(int before, int place) {
        int subject = shape.clauses().subject(trigger.chunk());
        return subject > before && subject < place;
    }

    /** "Rebels closing on the town captured …": a verb that only tells more of the subject of the next one. */
    private boolean ofSubject(int verb) {
        Chunk chunk = shape.chunk(verb);
        return verb > 0
                && (shape.reducedPassive(chunk) || shape.bareIng(chunk)
                        ? shape.chunk(verb - 1).is(Chunk.Kind.NP)
                        : shape.chunk(verb - 1).is(Chunk.Kind.RELATIVE));
    }

    private boolean joined(int verb, int from) {
        for (int i = verb - 1; i > from; i--) {
            if (shape.chunk(i).is(Chunk.Kind.RELATIVE) || shape.chunk(i).is(Chunk.Kind.SUBORDINATOR)) {
                return true;
            }
        }
        return false;
    }

    /** "a raid that ended near X": the event itself is what the relative clause tells of. */
    private boolean antecedent() {
        int next = trigger.chunk() + 1;
        if (next < shape.count() && shape.chunk(next).is(Chunk.Kind.PREPOSITION)) {
            next++;
        }
        return next < shape.count()
                && (shape.chunk(next).is(Chunk.Kind.RELATIVE)
                        || shape.norm(shape.chunk(next).from()).equals("that"));
    }

    private boolean speech(int verb) {
        return SentenceCoder.speech(shape.norm(shape.chunk(verb).head()));
    }

    private boolean finite(Chunk verb) {
        return !shape.infinitive(verb) && !shape.bareIng(verb) && !shape.reducedPassive(verb);
    }

    /** What the clause of a verb costs by the words that open it; {@code from} is where to stop looking for them. */
    private int entered(int verb, int from) {
        Chunk chunk = shape.chunk(verb);
        if (finite(chunk) && speech(verb)) {
            return ELSEWHERE;
        }
        String opener = "";
        boolean subject = false;
        boolean conjunction = false;
        boolean comma = false;
        for (int i = verb - 1; i > from && opener.isEmpty() && !shape.chunk(i).is(Chunk.Kind.VERB); i--) {
            Chunk left = shape.chunk(i);
            String norm = shape.norm(left.from());
            if (left.is(Chunk.Kind.RELATIVE)
                    || left.is(Chunk.Kind.SUBORDINATOR)
                    || SIMULTANEOUS.contains(norm)
                    || APART.contains(norm)
                    || norm.equals("after")) {
                opener = left.is(Chunk.Kind.RELATIVE) ? "who" : norm;
            }
            subject |= left.is(Chunk.Kind.NP) && !conjunction;
            conjunction |= left.is(Chunk.Kind.CONJUNCTION);
            comma |= left.is(Chunk.Kind.COMMA);
        }
        if (APART.contains(opener)) {
            return OTHER;
        }
        boolean reduced = opener.isEmpty() && !conjunction && !comma && chunk.from() == chunk.head();
        if (shape.reducedPassive(chunk) || shape.bareIng(chunk) || reduced) {
            return PARTICIPLE;
        }
        if (shape.infinitive(chunk)) {
            return INFINITIVE;
        }
        if (SIMULTANEOUS.contains(opener)) {
            return SAME_TIME;
        }
        if (opener.equals("who")) {
            return RELATIVE;
        }
        if (opener.equals("after")) {
            return NEXT;
        }
        if (conjunction && opener.isEmpty()) {
            return subject ? SECOND_SUBJECT : SAME_SUBJECT;
        }
        return OTHER;
    }
}
