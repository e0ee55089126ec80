// Runs the examples against a demo of Dateline's own: what a stock client reads must be what Dateline wrote.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { after, before, test } from 'node:test'

const root = fileURLToPath(new URL('../..', import.meta.url))
const launcher = `${root}bin/dateline`
const STARTED_WITHIN_MS = 300_000 // it may have to build first
const READ_WITHIN_MS = 60_000
const STOPPED_WITHIN_MS = 15_000

let demo
let env

/** Lines of a child's stdout, until one satisfies the condition; the child is left running. */
async function linesUntil(child, satisfied, withinMs) {
  const lines = []
  const reader = createInterface({ input: child.stdout })
  const timer = setTimeout(() => reader.close(), withinMs)
  try {
    for await (const line of reader) {
      lines.push(line)
      if (satisfied(line, lines)) return lines
    }
  } finally {
    clearTimeout(timer)
    child.stdout.resume()
  }
  throw new Error(`not seen within ${withinMs / 1000} s; the last lines were\n${lines.slice(-10).join('\n')}`)
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const hard = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS)
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const [code] = await exit
  clearTimeout(hard)
  return code
}

function example(file, ...args) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return child
}

async function output(child) {
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk))
  const [code] = await once(child, 'close')
  assert.equal(code, 0, text)
  return text
}

/** The same event as `bin/dateline tail` prints it: instants are text there, milliseconds in Avro. */
function asPrinted(event) {
  return { ...event, publishedAt: event.publishedAt === null ? null : Date.parse(event.publishedAt) }
}

before(async () => {
  demo = spawn(launcher, ['demo', '--broker-port', '0', '--registry-port', '0', '--http-port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const lines = await linesUntil(demo, (line) => line.startsWith('ready '), STARTED_WITHIN_MS)
  const [, broker, registry] = lines.at(-1).match(/^ready broker=(\S+) registry=(\S+) dashboard=\S+$/)
  env = { DATELINE_BOOTSTRAP: broker, DATELINE_REGISTRY: registry }
})

after(async () => {
  await stop(demo)
})

test('publish.js publishes a page whose events consume.js reads, with every other event', async () => {
  const url = (await output(example('publish.js'))).trim()

  const client = example('consume.js')
  const read = await linesUntil(client, (line) => JSON.parse(line).url === url, READ_WITHIN_MS)
  await stop(client)

  const tail = spawn(launcher, ['tail', 'news.events', '--from', 'beginning', '--bootstrap', env.DATELINE_BOOTSTRAP,
    '--registry', env.DATELINE_REGISTRY], { stdio: ['ignore', 'pipe', 'ignore'] })
  const written = new Map((await output(tail)).trim().split('\n').map(JSON.parse).map(asPrinted).map((e) => [e.eventId, e]))
  const events = read.map((line) => JSON.parse(line))
  for (const event of events) {
    assert.deepEqual(event, written.get(event.eventId))
  }
  const shelling = events.find((event) => event.url === url && event.type === 'ASSAULT')
  assert.ok(shelling, 'the shelling on the published page is an event')
  assert.equal(shelling.actor.country, 'TUR')
  assert.deepEqual(shelling.killed, { min: 3, max: 3 })
  assert.match(shelling.evidence.sentence, /^Turkish troops shelled/)
})
