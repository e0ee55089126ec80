import { Kafka, logLevel, Partitioners } from 'kafkajs'
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry'

const brokers = (process.env.DATELINE_BOOTSTRAP ?? 'localhost:9092').split(',')
const registry = new SchemaRegistry({ host: process.env.DATELINE_REGISTRY ?? 'http://localhost:8081' })

const page = {
  url: process.argv[2] ?? 'https://news.example/harbour-talks',
  source: 'news.example',
  fetchedAt: null,
  publishedAt: Date.parse('2026-11-02T08:00:00Z'),
  title: 'Troops shell border town as talks are called off',
  contentType: 'text/plain',
  body: [
    'Troops shell border town as talks are called off',
    '',
    'Turkish troops shelled a village near Aleppo on Sunday, killing three people and wounding seven, officials said.',
    '',
    'Russia called on Turkey to halt the attacks.',
  ].join('\n'),
  language: 'en',
}

const producer = new Kafka({ clientId: 'example', brokers, logLevel: logLevel.ERROR }).producer({
  createPartitioner: Partitioners.DefaultPartitioner, // the same partition for a key as the Java client
})

const schemaId = await registry.getLatestSchemaId('news.pages-value')
await producer.connect()
await producer.send({
  topic: 'news.pages',
  messages: [{ key: page.url, value: await registry.encode(schemaId, page) }],
})
await producer.disconnect()
console.log(page.url)
