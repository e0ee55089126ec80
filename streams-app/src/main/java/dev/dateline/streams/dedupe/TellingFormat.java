package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** A telling in its store. */
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
        byte[] url = value.url().getBytes(StandardCharsets.UTF_8);
        out.writeInt(url.length);
        out.write(url);
        out.writeByte(value.pages().size());
        for (long page : value.pages()) {
            out.writeLong(page);
        }
        out.writeInt(value.position());
        BinarySerde.writeText(value.headline(), out);
        BinarySerde.writeText(value.source(), out);
        out.writeInt(value.times());
    }

    @Override
    public Telling read(DataInputStream in) throws IOException {
        Rank rank = new Rank(in.readLong(), in.readUTF());
        byte[] url = new byte[in.readInt()];
        in.readFully(url);
        Set<Long> pages = new HashSet<>();
        for (int n = in.readUnsignedByte(); n > 0; n--) {
            pages.add(in.readLong());
        }
        return new Telling(
                rank,
                new String(url, StandardCharsets.UTF_8),
                pages,
                in.readInt(),
                BinarySerde.readText(in),
                BinarySerde.readText(in),
                in.readInt());
    }
}
