package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A text in its store. */
enum StoredTextFormat implements BinarySerde.Format<StoredText> {
    TEXT;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(StoredText value, DataOutputStream out) throws IOException {
        TextSketchFormat.write(value.sketch(), out);
        out.writeLong(value.since());
        out.writeBoolean(value.gone());
        out.writeUTF(value.leader());
    }

    @Override
    public StoredText read(DataInputStream in) throws IOException {
        return new StoredText(TextSketchFormat.read(in), in.readLong(), in.readBoolean(), in.readUTF());
    }
}
