package dev.dateline.streams.merge;

import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;

/** The small values of the stores. */
final class SmallFormats {
    private SmallFormats() {}

    /** When an article stood at an address. */
    enum Editions implements BinarySerde.Format<Edition> {
        EDITION;

        @Override
        public int version() {
            return 1;
        }

        @Override
        public void write(Edition value, DataOutputStream out) throws IOException {
            out.writeLong(value.published());
            out.writeLong(value.fetched());
        }

        @Override
        public Edition read(DataInputStream in) throws IOException {
            return new Edition(in.readLong(), in.readLong());
        }
    }

    /** How a text is worded. */
    enum Wordings implements BinarySerde.Format<Wording> {
        WORDING;

        @Override
        public int version() {
            return 1;
        }

        @Override
        public void write(Wording value, DataOutputStream out) throws IOException {
            out.writeInt(value.size());
            out.write(value.bits().toByteArray());
        }

        @Override
        public Wording read(DataInputStream in) throws IOException {
            int size = in.readInt();
            return new Wording(BitSet.valueOf(in.readAllBytes()), size);
        }
    }

    /** What was published last of an event. */
    enum Versions implements BinarySerde.Format<Version> {
        VERSION;

        @Override
        public int version() {
            return 1;
        }

        @Override
        public void write(Version value, DataOutputStream out) throws IOException {
            out.writeInt(value.number());
            out.writeBoolean(value.stands());
            out.writeInt(value.digest());
        }

        @Override
        public Version read(DataInputStream in) throws IOException {
            return new Version(in.readInt(), in.readBoolean(), in.readInt());
        }
    }
}
