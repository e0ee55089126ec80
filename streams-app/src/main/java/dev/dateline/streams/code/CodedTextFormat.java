package dev.dateline.streams.code;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.flow.BinarySerde;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;

/** A coded text in its store; events as on {@code news.events}, whose schema may evolve. */
final class CodedTextFormat implements BinarySerde.Format<CodedText> {
    private final Serde<NewsEvent> events;

    CodedTextFormat(SchemaRegistry registry) {
        events = Topics.EVENTS.valueSerde(registry);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(CodedText value, DataOutputStream out) throws IOException {
        BinarySerde.writeText(value.bearer(), out);
        out.writeBoolean(value.failed());
        out.writeInt(value.events().size());
        for (NewsEvent event : value.events()) {
            byte[] bytes = events.serializer().serialize(Topics.EVENTS.name(), event);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    @Override
    public CodedText read(DataInputStream in) throws IOException {
        Optional<String> bearer = BinarySerde.readText(in);
        boolean failed = in.readBoolean();
        List<NewsEvent> read = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            byte[] bytes = in.readNBytes(in.readInt());
            read.add(events.deserializer().deserialize(Topics.EVENTS.name(), bytes));
        }
        return new CodedText(bearer, failed, read);
    }
}
