package dev.dateline.examples;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Prints type, quote and address of every event, from the first one on, until it is stopped. */
public final class Consume {
    private Consume() {}

    public static void main(String[] args) {
        Map<String, String> env = System.getenv();
        var registry = new HttpSchemaRegistry(env.getOrDefault("DATELINE_REGISTRY", "http://localhost:8081"));
        Topic<String, NewsEvent> events = Topics.EVENTS;
        Map<String, Object> config = Map.of(
                "bootstrap.servers", env.getOrDefault("DATELINE_BOOTSTRAP", "localhost:9092"),
                "group.id", "example",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(
                config,
                events.keySerde().deserializer(),
                events.valueSerde(registry).deserializer())) {
            consumer.subscribe(List.of(events.name()));
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> {
                    NewsEvent event = record.value();
                    System.out.printf(
                            "%s: %s (%s)%n",
                            event.getType(), event.getEvidence().getSentence(), event.getUrl());
                });
            }
        }
    }
}
