package dev.dateline.coder;

import dev.dateline.coder.actor.ActorIndex;
import dev.dateline.coder.event.CodedEvent;
import dev.dateline.coder.event.EventCoder;
import dev.dateline.coder.place.ToponymResolver;
import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.TextAnalyzer;
import dev.dateline.coder.time.DateMention;
import dev.dateline.coder.time.DateTagger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Codes articles: who did what to whom, where, when, how many hurt, says who. Deterministic: the same text, dates and version give the same
 * events, on any machine and any day. Not thread-safe: one per thread; dictionaries and models are shared by all.
 */
public final class Coder {
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final DateTagger dates = new DateTagger();
    private final EventCoder events = new EventCoder(analyzer);

    private Knowledge knowledge;

    private Coder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A coder for this thread with the packaged data; the first call loads dictionaries and models. */
    public static Coder load() {
        return load(Knowledge.packaged());
    }

    /** A coder for this thread. */
    public static Coder load(Knowledge knowledge) {
        return new Coder(knowledge);
    }

    /** Codes with this from the next article on. */
    public void know(Knowledge newer) {
        knowledge = newer;
    }

    /** Events and place mentions of an article. Never fails on any text. */
    public CodedArticle code(ArticleText article) {
        Document document = analyzer.analyze(article.body());
        Optional<LocalDate> told = article.publishedAt().map(Coder::day).or(() -> dates.dateline(document));
        Optional<LocalDate> anchor = told.or(() -> article.fetchedAt().map(Coder::day));
        List<DateMention> mentions = dates.tag(document, anchor);
        ToponymResolver.Found places = knowledge.places().find(document, article.headline(), article.source());
        ActorIndex actors = knowledge.actors().forDocument(document, anchor);
        List<CodedEvent> coded = events.code(
                document, new EventCoder.Findings(actors::in, places.places(), places.nationalities(), mentions, told));
        return new CodedArticle(coded, places.all(), knowledge.version());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
