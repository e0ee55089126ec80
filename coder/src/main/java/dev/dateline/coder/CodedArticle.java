package dev.dateline.coder;

import dev.dateline.coder.event.CodedEvent;
import dev.dateline.coder.place.PlaceMention;
import java.util.List;

/**
 * What the coder found in an article.
 *
 * @param events in the order of their triggers
 * @param places every place mention of the text, also those in no event, in order; a nationality ("Syrian troops") is
 *     given as a mention of its country
 * @param coder versions of the coder and of the data that found it: the same version codes the same text to the same events
 */
public record CodedArticle(List<CodedEvent> events, List<PlaceMention> places, String coder) {
    public CodedArticle {
        events = List.copyOf(events);
        places = List.copyOf(places);
    }
}
