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
  return spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function output(child) {
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk))
  const [code] = await once(child, 'close')
  assert.equal(code, 0, text)
  return text
}

/** An event that `bin/dateline tail` printed, as the client decodes it: instants are text there, milliseconds in Avro. */
function asDecoded(event) {
  return { ...withMillis(event), claims: event.claims.map(withMillis) }
}

function withMillis(told) {
  return { ...told, publishedAt: told.publishedAt === null ? null : Date.parse(told.publishedAt) }
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

test('consume.js reads the events of a page that publish.js published, as Dateline itself prints them', async () => {
  const url = (await output(example('publish.js'))).trim()

  const client = example('consume.js')
  const ofPage = (event) => event.url === url && event.type === 'ASSAULT'
  const events = (await linesUntil(client, (line) => ofPage(JSON.parse(line)), READ_WITHIN_MS)).map((line) => JSON.parse(line))
  await stop(client)

  const shelling = events.find(ofPage)
  assert.equal(shelling.actor.country, 'TUR')
  assert.deepEqual(shelling.killed, { min: 3, max: 3 })
  assert.match(shelling.evidence.sentence, /^Turkish troops shelled/)

  const cluster = ['--bootstrap', env.DATELINE_BOOTSTRAP, '--registry', env.DATELINE_REGISTRY]
  const tail = spawn(launcher, ['tail', 'news.events', ...cluster], { stdio: ['ignore', 'pipe', 'inherit'] })
  const printed = (await output(tail)).trim().split('\n').map((line) => asDecoded(JSON.parse(line)))
  const key = (event) => `${event.eventId} ${event.version}`
  const versions = new Map(printed.map((event) => [key(event), event]))
  for (const event of events) {
    assert.deepEqual(event, versions.get(key(event)))
  }
})
