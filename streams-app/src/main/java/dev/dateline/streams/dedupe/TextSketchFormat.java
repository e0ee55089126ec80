package dev.dateline.streams.dedupe;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A sketch within another value's binary form. Written and read in whole pieces: it is most of what goes through the index. */
final class TextSketchFormat {
    private TextSketchFormat() {}

    static void write(TextSketch sketch, DataOutputStream out) throws IOException {
        int[] hashes = sketch.hashes();
        long[] opening = sketch.opening();
        short[] head = sketch.head();
        short[] figures = sketch.figures();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES
                + Short.BYTES
                + Integer.BYTES * hashes.length
                + Long.BYTES * opening.length
                + 2 * Byte.BYTES
                + Short.BYTES * (head.length + figures.length));
        bytes.putInt(sketch.sequences()).putShort((short) hashes.length);
        for (int hash : hashes) {
            bytes.putInt(hash);
        }
        for (long bits : opening) {
            bytes.putLong(bits);
        }
        put(head, bytes);
        put(figures, bytes);
        out.write(bytes.array());
    }

    static TextSketch read(DataInputStream in) throws IOException {
        int sequences = in.readInt();
        int[] hashes = new int[in.readUnsignedShort()];
        ByteBuffer bytes = next(Integer.BYTES * hashes.length, in);
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = bytes.getInt();
        }
        long[] opening = new long[(hashes.length + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < opening.length; i++) {
            opening[i] = in.readLong();
        }
        return new TextSketch(hashes, opening, sequences, shorts(in), shorts(in));
    }

    private static void put(short[] values, ByteBuffer bytes) {
        bytes.put((byte) values.length);
        for (short value : values) {
            bytes.putShort(value);
        }
    }

    private static short[] shorts(DataInputStream in) throws IOException {
        short[] values = new short[in.readUnsignedByte()];
        ByteBuffer bytes = next(Short.BYTES * values.length, in);
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getShort();
        }
        return values;
    }

    private static ByteBuffer next(int length, DataInputStream in) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
