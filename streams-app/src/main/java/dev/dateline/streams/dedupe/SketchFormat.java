package dev.dateline.streams.dedupe;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A sketch within another value's binary form: its number of sequences, then its bins. */
final class SketchFormat {
    private SketchFormat() {}

    static void write(Sketch sketch, DataOutputStream out) throws IOException {
        out.writeInt(sketch.shingles());
        for (short bin : sketch.bins()) {
            out.writeShort(bin);
        }
    }

    static Sketch read(DataInputStream in) throws IOException {
        int shingles = in.readInt();
        short[] bins = new short[Sketch.BINS];
        for (int i = 0; i < bins.length; i++) {
            bins[i] = in.readShort();
        }
        return new Sketch(bins, shingles);
    }
}
