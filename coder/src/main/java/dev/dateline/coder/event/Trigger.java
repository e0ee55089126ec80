package dev.dateline.coder.event;

import dev.dateline.coder.text.Span;

/**
 * A phrase of the lexicon that names an event in this sentence.
 *
 * @param frame what it means
 * @param from first token
 * @param to token behind the last one
 * @param head token of the head verb or noun
 * @param chunk index of the chunk that holds the head
 */
record Trigger(Frame frame, int from, int to, int head, int chunk) {

    boolean holds(int token) {
        return from <= token && token < to;
    }

    Span span(SentenceShape shape) {
        return new Span(
                shape.sentence().token(from).start(),
                shape.sentence().token(to - 1).end());
    }

    /** Whether it only tells of dead or injured, so that the event itself may be named elsewhere in the sentence. */
    boolean tollOnly() {
        return switch (frame.pattern()) {
            case "kill",
                    "wound",
                    "injure",
                    "leave * dead",
                    "claim * life",
                    "claim * lives",
                    "lose * life",
                    "lose * lives",
                    "sustain injuries",
                    "be killed",
                    "hurt",
                    "maim",
                    "killing",
                    "drown",
                    "burn to death",
                    "be burned to death",
                    "be burnt to death",
                    "burn * to death",
                    "violence",
                    "slay" -> true;
            default -> false;
        };
    }
}
