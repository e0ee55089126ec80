package dev.dateline.streams.flow;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.kafka.common.serialization.Serde;

/** A labelled article on the repartition topic: the label, then the article as on {@code news.articles}, whose schema may evolve. */
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
        Label label = value.label();
        out.writeUTF(label.articleId());
        out.writeUTF(label.content());
        out.writeUTF(label.storyId());
        out.writeUTF(label.verdict().name());
        BinarySerde.writeText(label.duplicateOf(), out);
        out.writeDouble(label.similarity().orElse(Double.NaN));
        if (value.article().isPresent()) {
            out.write(articles.serializer()
                    .serialize(Topics.ARTICLES.name(), value.article().get()));
        }
    }

    @Override
    public LabelledArticle read(DataInputStream in) throws IOException {
        String articleId = in.readUTF();
        String content = in.readUTF();
        String storyId = in.readUTF();
        Verdict verdict = Verdict.valueOf(in.readUTF());
        Optional<String> duplicateOf = BinarySerde.readText(in);
        double similarity = in.readDouble();
        Label label = new Label(
                articleId,
                content,
                storyId,
                verdict,
                duplicateOf,
                Double.isNaN(similarity) ? OptionalDouble.empty() : OptionalDouble.of(similarity));
        byte[] article = in.readAllBytes();
        return new LabelledArticle(
                label,
                article.length == 0
                        ? Optional.empty()
                        : Optional.of(articles.deserializer().deserialize(Topics.ARTICLES.name(), article)));
    }
}
