import { Kafka, logLevel } from 'kafkajs'
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry'

const brokers = (process.env.DATELINE_BOOTSTRAP ?? 'localhost:9092').split(',')
const registry = new SchemaRegistry({ host: process.env.DATELINE_REGISTRY ?? 'http://localhost:8081' })

const kafka = new Kafka({ clientId: 'example', brokers, logLevel: logLevel.ERROR })
const consumer = kafka.consumer({ groupId: process.env.GROUP ?? 'example' })

await consumer.connect()
await consumer.subscribe({ topics: ['news.events'], fromBeginning: true })
await consumer.run({
  eachMessage: async ({ message }) => {
    const event = await registry.decode(message.value)
    console.log(JSON.stringify(event))
  },
})

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => consumer.disconnect())
}
