package dev.dateline.standalone.view;

import dev.dateline.schemas.avro.Evidence;

/**
 * The sentence that tells an event, cut at the words that name it. Put together again the parts are the sentence.
 *
 * @param before what stands before them
 * @param trigger the words that name the event
 * @param after what stands behind them
 */
public record Quote(String before, String trigger, String after) {

    /** Cuts the sentence; where the offsets do not fit it the whole sentence is {@code before}. */
    public static Quote of(Evidence evidence) {
        String sentence = evidence.getSentence();
        int start = evidence.getTriggerStart() - evidence.getStart();
        int end = evidence.getTriggerEnd() - evidence.getStart();
        if (start < 0 || end < start || end > sentence.codePointCount(0, sentence.length())) {
            return new Quote(PlainText.oneLine(sentence), "", "");
        }
        int from = sentence.offsetByCodePoints(0, start);
        int to = sentence.offsetByCodePoints(from, end - start);
        return new Quote(
                PlainText.piece(sentence.substring(0, from)),
                PlainText.piece(sentence.substring(from, to)),
                PlainText.piece(sentence.substring(to)));
    }
}
