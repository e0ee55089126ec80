package dev.dateline.streams.flow;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;

/** A reported article on the repartition topic: the label, then article and events as on their topics, whose schemas may evolve. */
final class ReportedArticleFormat implements BinarySerde.Format<ReportedArticle> {
    private static final int NOT_CODED = -1;

    private final Serde<Article> articles;
    private final Serde<NewsEvent> events;

    ReportedArticleFormat(SchemaRegistry registry) {
        articles = Topics.ARTICLES.valueSerde(registry);
        events = Topics.EVENTS.valueSerde(registry);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(ReportedArticle value, DataOutputStream out) throws IOException {
        LabelFormat.write(value.label(), out);
        write(articles.serializer().serialize(Topics.ARTICLES.name(), value.article()), out);
        out.writeInt(value.reports().map(List::size).orElse(NOT_CODED));
        for (NewsEvent event : value.reports().orElse(List.of())) {
            write(events.serializer().serialize(Topics.EVENTS.name(), event), out);
        }
    }

    @Override
    public ReportedArticle read(DataInputStream in) throws IOException {
        Label label = LabelFormat.read(in);
        Article article = articles.deserializer().deserialize(Topics.ARTICLES.name(), in.readNBytes(in.readInt()));
        int n = in.readInt();
        List<NewsEvent> read = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            read.add(events.deserializer().deserialize(Topics.EVENTS.name(), in.readNBytes(in.readInt())));
        }
        return new ReportedArticle(label, article, n == NOT_CODED ? Optional.empty() : Optional.of(read));
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
