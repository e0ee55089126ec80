package dev.dateline.coder;

import dev.dateline.coder.actor.ActorIndex;
import dev.dateline.coder.actor.ActorTagger;
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
    private static final ToponymResolver PLACES = new ToponymResolver();
    private static final ActorTagger ACTORS = ActorTagger.packaged();

    private static final String VERSION = CoderVersion.read();

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final DateTagger dates = new DateTagger();
    private final EventCoder events = new EventCoder(analyzer);

    private Coder() {}

    /** A coder for this thread; the first call loads the packaged dictionaries and models. */
    public static Coder load() {
        return new Coder();
    }

    /** Versions of the coder and of its dictionaries: the same version codes the same text to the same events. */
    public static String version() {
        return VERSION;
    }

    /** Events and place mentions of an article. Never fails on any text. */
    public CodedArticle code(ArticleText article) {
        Document document = analyzer.analyze(article.body());
        Optional<LocalDate> told = article.publishedAt().map(Coder::day).or(() -> dates.dateline(document));
        Optional<LocalDate> anchor = told.or(() -> article.fetchedAt().map(Coder::day));
        List<DateMention> mentions = dates.tag(document, anchor);
        ToponymResolver.Found places = PLACES.find(document, article.headline(), article.source());
        ActorIndex actors = ACTORS.forDocument(document, anchor);
        List<CodedEvent> coded =
                events.code(document, new EventCoder.Findings(actors::in, places.places(), mentions, told));
        return new CodedArticle(coded, places.all());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
