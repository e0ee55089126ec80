import json
import os

from confluent_kafka import Consumer
from confluent_kafka.schema_registry import SchemaRegistryClient
from confluent_kafka.schema_registry.avro import AvroDeserializer
from confluent_kafka.serialization import MessageField, SerializationContext

registry = SchemaRegistryClient({"url": os.environ.get("DATELINE_REGISTRY", "http://localhost:8081")})
decode = AvroDeserializer(registry)
consumer = Consumer({
    "bootstrap.servers": os.environ.get("DATELINE_BOOTSTRAP", "localhost:9092"),
    "group.id": "example",
    "auto.offset.reset": "earliest",
    "isolation.level": "read_committed",
})
consumer.subscribe(["news.events"])
try:
    while True:
        message = consumer.poll(1.0)
        if message is None:
            continue
        if message.error():
            raise SystemExit(message.error())
        event = decode(message.value(), SerializationContext(message.topic(), MessageField.VALUE))
        print(json.dumps(event, default=str, ensure_ascii=False))
finally:
    consumer.close()
