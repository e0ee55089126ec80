package dev.dateline.streams.code;

import static dev.dateline.streams.fault.LedgerCounts.CODED;
import static dev.dateline.streams.fault.LedgerCounts.EVENTS;
import static dev.dateline.streams.fault.LedgerCounts.EVENT_VERSIONS;
import static dev.dateline.streams.fault.LedgerCounts.UNCODED;

import dev.dateline.coder.ArticleText;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.streams.fault.LedgerCounts;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.fault.Outcome;
import dev.dateline.streams.fault.Routed;
import dev.dateline.streams.flow.CodedStory;
import dev.dateline.streams.flow.JudgedArticle;
import dev.dateline.streams.flow.Lineage;
import dev.dateline.streams.userdata.UserDataReader;
import dev.dateline.streams.userdata.UserDataStores;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Codes articles whose text is new. An article always goes onward: copies point at originals, which therefore must be published even where
 * the coder fails on them.
 */
final class CodeProcessor extends ContextualProcessor<String, JudgedArticle, String, Routed<CodedStory>> {
    private final Supplier<ArticleCoder> coders;
    private final UserDataStores userData;
    private final Serializer<Article> serializer;
    private ArticleCoder coder;
    private UserDataReader own;
    private LedgerStore ledger;

    CodeProcessor(Supplier<ArticleCoder> coders, UserDataStores userData, Serializer<Article> serializer) {
        this.coders = coders;
        this.userData = userData;
        this.serializer = serializer;
    }

    @Override
    public void init(ProcessorContext<String, Routed<CodedStory>> context) {
        super.init(context);
        coder = coders.get();
        own = userData.reader(context);
        ledger = LedgerStore.in(context, LedgerStore.STORIES);
    }

    @Override
    public void process(Record<String, JudgedArticle> record) {
        if (record.value().fresh()) {
            own.changed().ifPresent(coder::know);
            code(record);
        } else {
            publish(record, List.of());
        }
    }

    private void code(Record<String, JudgedArticle> record) {
        Outcome<List<NewsEvent>> outcome = Outcome.attempt(() -> new Outcome.Ok<>(events(record.value())));
        if (outcome instanceof Outcome.Ok<List<NewsEvent>> coded) {
            int events = coded.value().size();
            ledger.add(LedgerCounts.of(CODED, 1).plus(EVENTS, events).plus(EVENT_VERSIONS, events));
            publish(record, coded.value());
        } else if (outcome instanceof Outcome.Rejected<List<NewsEvent>> refused) {
            ledger.add(LedgerCounts.of(UNCODED, 1).plusDead(refused.reason()));
            publish(record, List.of());
            context().forward(record.withValue(dead(record, refused)));
        }
    }

    private List<NewsEvent> events(JudgedArticle judged) {
        Article article = judged.article();
        ArticleText text = new ArticleText(
                article.getBody(),
                Optional.ofNullable(article.getHeadline()),
                Optional.ofNullable(article.getPublishedAt()),
                Optional.ofNullable(article.getFetchedAt()),
                Optional.ofNullable(article.getSource()));
        return EventCodec.events(article, judged.contentHash(), coder.code(text));
    }

    private void publish(Record<String, JudgedArticle> record, List<NewsEvent> events) {
        Headers headers = Lineage.with(Lineage.of(record.headers()), Lineage.EVENTS, Integer.toString(events.size()));
        Article article = record.value().article();
        context()
                .forward(new Record<>(
                        article.getArticleId(),
                        new Routed.Onward<>(new CodedStory(article, events)),
                        record.timestamp(),
                        headers));
    }

    private Routed<CodedStory> dead(Record<String, JudgedArticle> record, Outcome.Rejected<?> refused) {
        Article article = record.value().article();
        return new Routed.Dead<>(
                Bytes.wrap(article.getArticleId().getBytes(StandardCharsets.UTF_8)),
                Bytes.wrap(serializer.serialize(Topics.ARTICLES.name(), article)),
                new DeadLetter(
                        "code", refused.reason(), refused.detail(), Lineage.get(record.headers(), Lineage.ORIGIN)));
    }
}
