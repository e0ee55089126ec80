package dev.dateline.streams.flow;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;

/** A labelled article on the repartition topic: the label, whether it was fresh, then the article as on {@code news.articles}, whose schema may evolve. */
enum LabelledArticleFormat implements BinarySerde.Format<LabelledArticle> {
    LABELLED;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(LabelledArticle value, DataOutputStream out) throws IOException {
        LabelFormat.write(value.label(), out);
        out.writeBoolean(value.wasFresh());
        if (value.article().isPresent()) {
            out.write(value.article().get().get());
        }
    }

    @Override
    public LabelledArticle read(DataInputStream in) throws IOException {
        Label label = LabelFormat.read(in);
        boolean wasFresh = in.readBoolean();
        byte[] article = in.readAllBytes();
        return new LabelledArticle(
                label, wasFresh, article.length == 0 ? Optional.empty() : Optional.of(Bytes.wrap(article)));
    }
}
