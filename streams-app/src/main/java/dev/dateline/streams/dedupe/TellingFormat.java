package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
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
        out.writeUTF(value.rank().articleId());
        byte[] url = value.url().getBytes(StandardCharsets.UTF_8);
        out.writeInt(url.length);
        out.write(url);
        out.writeByte(value.pages().size());
        for (long page : value.pages()) {
            out.writeLong(page);
        }
        out.writeInt(value.position());
        out.writeUTF(value.headline().orElse(""));
        out.writeUTF(value.source().orElse(""));
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
                text(in.readUTF()),
                text(in.readUTF()),
                in.readInt());
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
