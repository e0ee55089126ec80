package dev.dateline.streams.code;

import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A coded text in its store. */
enum CodedTextFormat implements BinarySerde.Format<CodedText> {
    CODED;

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void write(CodedText value, DataOutputStream out) throws IOException {
        BinarySerde.writeText(value.bearer(), out);
        out.writeBoolean(value.failed());
    }

    @Override
    public CodedText read(DataInputStream in) throws IOException {
        return new CodedText(BinarySerde.readText(in), in.readBoolean());
    }
}
