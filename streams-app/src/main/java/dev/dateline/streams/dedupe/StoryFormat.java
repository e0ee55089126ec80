package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A story in its store. */
enum StoryFormat implements BinarySerde.Format<Story> {
    STORY;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(Story value, DataOutputStream out) throws IOException {
        out.writeUTF(value.originalId());
        out.writeLong(value.openedAt().toEpochMilli());
        SketchFormat.write(value.sketch(), out);
        out.writeShort(value.contents().size());
        for (String hash : value.contents()) {
            out.writeUTF(hash);
        }
    }

    @Override
    public Story read(DataInputStream in) throws IOException {
        String originalId = in.readUTF();
        Instant openedAt = Instant.ofEpochMilli(in.readLong());
        Sketch sketch = SketchFormat.read(in);
        List<String> contents = new ArrayList<>();
        for (int n = in.readUnsignedShort(); n > 0; n--) {
            contents.add(in.readUTF());
        }
        return new Story(originalId, openedAt, sketch, contents);
    }
}
