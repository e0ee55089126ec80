package dev.dateline.streams.dedupe;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A sketch within another value's binary form. */
final class TextSketchFormat {
    private TextSketchFormat() {}

    static void write(TextSketch sketch, DataOutputStream out) throws IOException {
        out.writeInt(sketch.sequences());
        int[] hashes = sketch.hashes();
        out.writeShort(hashes.length);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
        for (long bits : sketch.opening()) {
            out.writeLong(bits);
        }
        write(sketch.head(), out);
        write(sketch.figures(), out);
    }

    static TextSketch read(DataInputStream in) throws IOException {
        int sequences = in.readInt();
        int[] hashes = new int[in.readUnsignedShort()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readInt();
        }
        long[] opening = new long[(hashes.length + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < opening.length; i++) {
            opening[i] = in.readLong();
        }
        return new TextSketch(hashes, opening, sequences, shorts(in), shorts(in));
    }

    private static void write(short[] values, DataOutputStream out) throws IOException {
        out.writeByte(values.length);
        for (short value : values) {
            out.writeShort(value);
        }
    }

    private static short[] shorts(DataInputStream in) throws IOException {
        short[] values = new short[in.readUnsignedByte()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readShort();
        }
        return values;
    }
}
