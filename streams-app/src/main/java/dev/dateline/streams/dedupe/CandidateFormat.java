package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.kafka.common.utils.Bytes;

/** A candidate on the repartition topic: what the index needs, then the article as on {@code news.articles}, whose schema may evolve. */
enum CandidateFormat implements BinarySerde.Format<Candidate> {
    CANDIDATE;

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void write(Candidate value, DataOutputStream out) throws IOException {
        out.writeUTF(value.content());
        TextSketchFormat.write(value.sketch(), out);
        TellingFormat.TELLING.write(value.telling(), out);
        out.write(value.article().get());
    }

    @Override
    public Candidate read(DataInputStream in) throws IOException {
        String content = in.readUTF();
        TextSketch sketch = TextSketchFormat.read(in);
        Telling telling = TellingFormat.TELLING.read(in);
        return new Candidate(Bytes.wrap(in.readAllBytes()), content, sketch, telling);
    }
}
