package dev.dateline.standalone.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A log of records in memory, which can be opened again as a restarted registry would, and can be made to fail. */
final class InMemorySchemaLog implements SchemaLog {
    private final List<byte[][]> records;
    private int read;
    private boolean failing;
    private boolean losingAcks;

    InMemorySchemaLog() {
        this(new ArrayList<>());
    }

    private InMemorySchemaLog(List<byte[][]> records) {
        this.records = records;
    }

    InMemorySchemaLog reopened() {
        return new InMemorySchemaLog(records);
    }

    void failing(boolean fails) {
        failing = fails;
    }

    /** Keeps what is written, but does not say so. */
    void losingAcks(boolean loses) {
        losingAcks = loses;
    }

    @Override
    public void append(List<? extends RegistryEntry> entries) {
        if (failing) {
            throw new LogUnavailable("not written: scripted", new IOException());
        }
        entries.forEach(entry -> records.add(new byte[][] {EntryCodec.key(entry), EntryCodec.value(entry)}));
        if (losingAcks) {
            throw new LogUnavailable("no acknowledgement: scripted", new IOException());
        }
    }

    @Override
    public List<RegistryEntry> readOn() {
        if (losingAcks && read < records.size()) {
            throw new LogUnavailable("not read: scripted", new IOException());
        }
        List<RegistryEntry> entries = new ArrayList<>();
        for (; read < records.size(); read++) {
            byte[][] each = records.get(read);
            try {
                EntryCodec.decode(each[0], each[1]).ifPresent(entries::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return entries;
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
