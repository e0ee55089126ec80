package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.BinarySerde;
import dev.dateline.streams.rank.Rank;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** A telling, in its store and within a candidate. */
enum TellingFormat implements BinarySerde.Format<Telling> {
    TELLING;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(Telling value, DataOutputStream out) throws IOException {
        out.writeLong(value.rank().time());
        out.writeUTF(value.articleId());
        out.writeLong(value.address());
        out.writeByte(value.pages().size());
        for (long page : value.pages()) {
            out.writeLong(page);
        }
        out.writeInt(value.position());
        out.writeLong(value.headline());
        out.writeLong(value.source());
        out.writeInt(value.times());
    }

    @Override
    public Telling read(DataInputStream in) throws IOException {
        Rank rank = new Rank(in.readLong(), in.readUTF());
        long address = in.readLong();
        Set<Long> pages = new HashSet<>();
        for (int n = in.readUnsignedByte(); n > 0; n--) {
            pages.add(in.readLong());
        }
        return new Telling(rank, address, pages, in.readInt(), in.readLong(), in.readLong(), in.readInt());
    }
}
