package dev.dateline.streams.fault;

import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts on the wire. */
enum LedgerFormat implements BinarySerde.Format<LedgerCounts> {
    LEDGER;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(LedgerCounts value, DataOutputStream out) throws IOException {
        out.writeShort(value.counts().size());
        for (Map.Entry<String, Long> count : value.counts().entrySet()) {
            out.writeUTF(count.getKey());
            out.writeLong(count.getValue());
        }
    }

    @Override
    public LedgerCounts read(DataInputStream in) throws IOException {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (int n = in.readUnsignedShort(); n > 0; n--) {
            counts.put(in.readUTF(), in.readLong());
        }
        return new LedgerCounts(counts);
    }
}
