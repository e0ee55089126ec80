package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sightings in their store. */
enum SightingsFormat implements BinarySerde.Format<Sightings> {
    SIGHTINGS;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(Sightings value, DataOutputStream out) throws IOException {
        out.writeShort(value.versions().size());
        for (Sightings.Version version : value.versions()) {
            out.writeUTF(version.contentHash());
            out.writeUTF(version.root());
            out.writeUTF(version.headline().orElse(""));
            out.writeInt(version.position());
            out.writeInt(version.times());
            out.writeLong(version.firstSeen().toEpochMilli());
            SketchFormat.write(version.sketch(), out);
        }
    }

    @Override
    public Sightings read(DataInputStream in) throws IOException {
        List<Sightings.Version> versions = new ArrayList<>();
        for (int n = in.readUnsignedShort(); n > 0; n--) {
            versions.add(new Sightings.Version(
                    in.readUTF(),
                    in.readUTF(),
                    Optional.of(in.readUTF()).filter(hash -> !hash.isEmpty()),
                    in.readInt(),
                    in.readInt(),
                    Instant.ofEpochMilli(in.readLong()),
                    SketchFormat.read(in)));
        }
        return new Sightings(versions);
    }
}
