package dev.dateline.streams.merge;

import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A text in its store. */
enum ToldTextFormat implements BinarySerde.Format<StoredText> {
    TEXT;

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void write(StoredText value, DataOutputStream out) throws IOException {
        out.writeLong(value.since());
        value.head().plain().write(out);
        value.head().telling().write(out);
        out.writeUTF(value.story());
        out.writeBoolean(value.leads());
        out.writeUTF(value.voice());
        BinarySerde.writeText(value.bearer(), out);
        out.writeLong(value.time());
        out.writeInt(value.reports().size());
        for (String report : value.reports()) {
            out.writeUTF(report);
        }
    }

    @Override
    public StoredText read(DataInputStream in) throws IOException {
        long since = in.readLong();
        Words head = new Words(Hashes.read(in), Hashes.read(in));
        String story = in.readUTF();
        boolean leads = in.readBoolean();
        String voice = in.readUTF();
        var bearer = BinarySerde.readText(in);
        long time = in.readLong();
        List<String> reports = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            reports.add(in.readUTF());
        }
        return new StoredText(since, head, story, leads, voice, bearer, time, reports);
    }
}
