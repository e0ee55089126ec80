package dev.dateline.streams.code;

import static dev.dateline.streams.fault.LedgerCounts.CODED;
import static dev.dateline.streams.fault.LedgerCounts.REPORTED;
import static dev.dateline.streams.fault.LedgerCounts.UNCODED;

import dev.dateline.coder.ArticleText;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.LedgerCounts;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.fault.Outcome;
import dev.dateline.streams.fault.Routed;
import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.LabelledArticle;
import dev.dateline.streams.flow.Lineage;
import dev.dateline.streams.flow.Memory;
import dev.dateline.streams.flow.ReportedArticle;
import dev.dateline.streams.language.LanguageRule;
import dev.dateline.streams.userdata.UserDataReader;
import dev.dateline.streams.userdata.UserDataStores;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Keeps articles by their text, sends them on with each new label, and codes texts that are new to their story. An article always goes onward:
 * copies point at originals, which therefore must be published even where the coder fails on them.
 */
final class CodeProcessor extends ContextualProcessor<String, LabelledArticle, String, Routed<ReportedArticle>> {
    /** Makes one processor a task, and declares its stores. */
    record Factory(Supplier<ArticleCoder> coders, UserDataStores userData, TextStores texts, SchemaRegistry registry)
            implements ProcessorSupplier<String, LabelledArticle, String, Routed<ReportedArticle>> {
        @Override
        public CodeProcessor get() {
            return new CodeProcessor(coders, userData, texts, Topics.ARTICLES.valueSerde(registry));
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            Set<StoreBuilder<?>> stores = new LinkedHashSet<>(texts.builders());
            stores.add(LedgerStore.builder(LedgerStore.TEXTS));
            return stores;
        }
    }

    private final Supplier<ArticleCoder> coders;
    private final UserDataStores userData;
    private final TextStores texts;
    private final Serde<Article> serde;
    private ArticleCoder coder;
    private UserDataReader own;
    private LedgerStore ledger;
    private Memory<Article> articles;
    private Memory<CodedText> coded;

    CodeProcessor(Supplier<ArticleCoder> coders, UserDataStores userData, TextStores texts, Serde<Article> serde) {
        this.coders = coders;
        this.userData = userData;
        this.texts = texts;
        this.serde = serde;
    }

    @Override
    public void init(ProcessorContext<String, Routed<ReportedArticle>> context) {
        super.init(context);
        coder = coders.get();
        own = userData.reader(context);
        ledger = LedgerStore.in(context, LedgerStore.TEXTS);
        articles = texts.articles(context);
        coded = texts.coded(context);
    }

    @Override
    public void process(Record<String, LabelledArticle> record) {
        Instant at = Memory.time(context(), record);
        Label label = record.value().label();
        Optional<Article> brought = record.value()
                .article()
                .map(bytes -> serde.deserializer().deserialize(Topics.ARTICLES.name(), bytes.get()));
        brought.ifPresent(article -> articles.put(label.articleId(), article, at));
        boolean failed = brought.or(() -> articles.get(label.articleId(), at).map(Memory.Kept::value))
                .map(article -> publish(record, labelled(article, label), label, at))
                .orElse(false);
        ledger.add(account(record.value(), failed));
    }

    /**
     * Articles are counted by their labels, and not by the texts coded: an address may bring a text that the index of stories has forgotten
     * and that is news again, while it is known here and another article bears its events until now.
     */
    private static LedgerCounts account(LabelledArticle labelled, boolean failed) {
        int more = (labelled.label().fresh() ? 1 : 0) - (labelled.wasFresh() ? 1 : 0);
        return more == 0 ? LedgerCounts.NONE : LedgerCounts.of(failed ? UNCODED : CODED, more);
    }

    /**
     * An article that is remembered no longer keeps the label it was published with; all others pass here. Gives whether the coder failed on its
     * text.
     */
    private boolean publish(Record<String, LabelledArticle> record, Article article, Label label, Instant at) {
        Optional<Memory.Kept<CodedText>> kept = coded.get(label.content(), at);
        CodedText before = kept.map(Memory.Kept::value).orElse(CodedText.NONE);
        boolean bears = before.bearer().equals(Optional.of(label.articleId()));
        if (label.fresh() == bears) {
            forward(record, label, article, Optional.empty());
            return before.failed();
        }
        Outcome<List<NewsEvent>> told =
                bears ? new Outcome.Ok<>(List.of()) : Outcome.attempt(() -> events(article, label));
        CodedText after = bears
                ? CodedText.NONE
                : new CodedText(Optional.of(label.articleId()), told instanceof Outcome.Rejected);
        kept.filter(old -> !old.since().equals(at)).ifPresent(old -> coded.forget(label.content(), old.since()));
        coded.put(label.content(), after, at);
        forward(
                record,
                label,
                article,
                bears ? Optional.empty() : Optional.of(told.fold(Function.identity(), refused -> List.of())));
        if (told instanceof Outcome.Rejected<List<NewsEvent>> refused) {
            ledger.add(LedgerCounts.NONE.plusDead(refused.reason()));
            context().forward(record.withValue(dead(record, article, refused)));
        }
        return after.failed() || before.failed();
    }

    /** Only English tells events; what is in no known language may be English. */
    private Outcome<List<NewsEvent>> events(Article article, Label label) {
        if (article.getLanguage() != null && !article.getLanguage().equals(LanguageRule.ENGLISH)) {
            return new Outcome.Ok<>(List.of());
        }
        own.changed().ifPresent(coder::know);
        ArticleText text = new ArticleText(
                article.getBody(),
                Optional.ofNullable(article.getHeadline()),
                Optional.ofNullable(article.getPublishedAt()),
                Optional.ofNullable(article.getFetchedAt()),
                Optional.ofNullable(article.getSource()));
        return new Outcome.Ok<>(EventCodec.events(article, label.content(), coder.code(text)));
    }

    private static Article labelled(Article article, Label label) {
        article.setArticleId(label.articleId());
        article.setStoryId(label.storyId());
        article.setVerdict(label.verdict().name());
        article.setDuplicateOf(label.duplicateOf().orElse(null));
        article.setSimilarity(
                label.similarity().isPresent() ? label.similarity().getAsDouble() : null);
        return article;
    }

    private void forward(
            Record<String, LabelledArticle> record, Label label, Article article, Optional<List<NewsEvent>> reports) {
        ledger.add(LedgerCounts.of(REPORTED, 1));
        context()
                .forward(new Record<>(
                        article.getArticleId(),
                        new Routed.Onward<>(new ReportedArticle(label, article, reports)),
                        record.timestamp(),
                        Lineage.of(record.headers())));
    }

    private Routed<ReportedArticle> dead(
            Record<String, LabelledArticle> record, Article article, Outcome.Rejected<?> refused) {
        return new Routed.Dead<>(
                Bytes.wrap(article.getArticleId().getBytes(StandardCharsets.UTF_8)),
                Bytes.wrap(serde.serializer().serialize(Topics.ARTICLES.name(), article)),
                new DeadLetter(
                        "code", refused.reason(), refused.detail(), Lineage.get(record.headers(), Lineage.ORIGIN)));
    }
}
