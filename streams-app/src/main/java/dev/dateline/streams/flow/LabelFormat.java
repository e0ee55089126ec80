package dev.dateline.streams.flow;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/** A label as a part of other values. */
final class LabelFormat {
    private LabelFormat() {}

    static void write(Label label, DataOutputStream out) throws IOException {
        out.writeUTF(label.articleId());
        out.writeUTF(label.content());
        out.writeUTF(label.storyId());
        out.writeUTF(label.verdict().name());
        BinarySerde.writeText(label.duplicateOf(), out);
        out.writeDouble(label.similarity().orElse(Double.NaN));
    }

    static Label read(DataInputStream in) throws IOException {
        String articleId = in.readUTF();
        String content = in.readUTF();
        String storyId = in.readUTF();
        Verdict verdict = Verdict.valueOf(in.readUTF());
        Optional<String> duplicateOf = BinarySerde.readText(in);
        double similarity = in.readDouble();
        return new Label(
                articleId,
                content,
                storyId,
                verdict,
                duplicateOf,
                Double.isNaN(similarity) ? OptionalDouble.empty() : OptionalDouble.of(similarity));
    }
}
