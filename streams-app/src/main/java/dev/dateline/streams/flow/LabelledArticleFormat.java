package dev.dateline.streams.flow;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;

/** A labelled article on the repartition topic: the label, whether it was fresh, then the article as on {@code news.articles}, whose schema may evolve. */
final class LabelledArticleFormat implements BinarySerde.Format<LabelledArticle> {
    private final Serde<Article> articles;

    LabelledArticleFormat(SchemaRegistry registry) {
        articles = Topics.ARTICLES.valueSerde(registry);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(LabelledArticle value, DataOutputStream out) throws IOException {
        LabelFormat.write(value.label(), out);
        out.writeBoolean(value.wasFresh());
        if (value.article().isPresent()) {
            out.write(articles.serializer()
                    .serialize(Topics.ARTICLES.name(), value.article().get()));
        }
    }

    @Override
    public LabelledArticle read(DataInputStream in) throws IOException {
        Label label = LabelFormat.read(in);
        boolean wasFresh = in.readBoolean();
        byte[] article = in.readAllBytes();
        return new LabelledArticle(
                label,
                wasFresh,
                article.length == 0
                        ? Optional.empty()
                        : Optional.of(articles.deserializer().deserialize(Topics.ARTICLES.name(), article)));
    }
}
