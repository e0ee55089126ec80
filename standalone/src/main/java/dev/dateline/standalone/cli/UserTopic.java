package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ActorEntry;
import dev.dateline.schemas.avro.GazetteerEntry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.serde.AvroJson;
import dev.dateline.streams.fault.Outcome;
import dev.dateline.streams.userdata.UserDataCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * A topic of the user's own data on a cluster: read as the table that it is, written entry by entry. Not thread-safe.
 *
 * @param command the command that people know it by
 * @param check says what is wrong with an entry
 */
record UserTopic<T extends SpecificRecord>(
        String command,
        Topic<String, T> topic,
        Function<T, String> id,
        Function<T, Outcome<?>> check,
        Connection connection,
        SchemaRegistry registry) {

    static UserTopic<GazetteerEntry> gazetteer(Connection connection, SchemaRegistry registry) {
        return new UserTopic<>(
                "gazetteer", Topics.GAZETTEER, GazetteerEntry::getId, UserDataCodec::place, connection, registry);
    }

    static UserTopic<ActorEntry> actors(Connection connection, SchemaRegistry registry) {
        return new UserTopic<>("actors", Topics.ACTORS, ActorEntry::getId, UserDataCodec::actor, connection, registry);
    }

    /** The entries as they stand, by id, as JSON; one that cannot be used says why in {@code refused}. */
    Map<String, ObjectNode> list() throws InterruptedException {
        Map<String, byte[]> latest = new TreeMap<>();
        new TopicScan(connection, topic)
                .read(
                        new TailStart.Beginning(),
                        false,
                        message -> {
                            String key = message.key() == null ? "" : new String(message.key(), StandardCharsets.UTF_8);
                            if (message.value() == null) {
                                latest.remove(key);
                            } else {
                                latest.put(key, message.value());
                            }
                            return true;
                        },
                        () -> {});
        Map<String, ObjectNode> entries = new TreeMap<>();
        latest.forEach((key, value) -> entries.put(key, json(key, value)));
        return entries;
    }

    private ObjectNode json(String key, byte[] value) {
        T entry;
        try {
            entry = topic.valueSerde(registry).deserializer().deserialize(topic.name(), value);
        } catch (SerializationException e) {
            return refused(JsonNodeFactory.instance.objectNode().put("id", key), e.getMessage());
        }
        ObjectNode json = AvroJson.toJson(entry);
        if (!key.equals(id.apply(entry))) {
            return refused(json, "its key is '" + key + "': want that of its id");
        }
        return check.apply(entry).fold(usable -> json, fault -> refused(json, fault.detail()));
    }

    private static ObjectNode refused(ObjectNode json, @Nullable String why) {
        return json.put("refused", String.valueOf(why));
    }

    /** Writes entries; returns when all are kept. */
    void write(List<T> entries) throws InterruptedException {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (T entry : entries) {
            byte[] value = topic.valueSerde(registry).serializer().serialize(topic.name(), entry);
            records.add(new ProducerRecord<>(topic.name(), id.apply(entry), value));
        }
        send(records);
    }

    /**
     * Takes entries away.
     *
     * @throws CommandFailure where one of them is not there; then none is taken away
     */
    void remove(List<String> ids) throws InterruptedException {
        Set<String> there = list().keySet();
        for (String one : ids) {
            if (!there.contains(one)) {
                throw new CommandFailure(
                        "there is no entry '" + one + "': 'dateline " + command + " list' shows those that are");
            }
        }
        send(ids.stream()
                .map(one -> new ProducerRecord<String, byte[]>(topic.name(), one, null))
                .toList());
    }

    private void send(List<ProducerRecord<String, byte[]>> records) throws InterruptedException {
        try (Producer<String, byte[]> producer = connection.producer("dateline-" + command)) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (ProducerRecord<String, byte[]> record : records) {
                sent.add(producer.send(record));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (ExecutionException | KafkaException e) {
            Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            throw new CommandFailure(
                    topic.name() + " at " + connection.bootstrap() + " could not be written: " + cause.getMessage()
                            + " ('dateline topics' creates missing topics)",
                    e);
        }
    }
}
