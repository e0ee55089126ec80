package dev.dateline.streams.dedupe;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.kafka.common.serialization.Serde;

/** A candidate on the repartition topic: what the index needs, then the article as on {@code news.articles}, whose schema may evolve. */
final class CandidateFormat implements BinarySerde.Format<Candidate> {
    private final Serde<Article> articles;

    CandidateFormat(SchemaRegistry registry) {
        articles = Topics.ARTICLES.valueSerde(registry);
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void write(Candidate value, DataOutputStream out) throws IOException {
        out.writeUTF(value.content());
        TextSketchFormat.write(value.sketch(), out);
        TellingFormat.TELLING.write(value.telling(), out);
        out.write(articles.serializer().serialize(Topics.ARTICLES.name(), value.article()));
    }

    @Override
    public Candidate read(DataInputStream in) throws IOException {
        String content = in.readUTF();
        TextSketch sketch = TextSketchFormat.read(in);
        Telling telling = TellingFormat.TELLING.read(in);
        Article article = articles.deserializer().deserialize(Topics.ARTICLES.name(), in.readAllBytes());
        return new Candidate(article, content, sketch, telling);
    }
}
