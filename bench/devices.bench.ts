import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { findHome, makeBook } from './carddav/dav/requests.ts'
import { HttpConnection } from './carddav/http/http-connection.ts'
import { type LazoServer, startLazo } from './carddav/servers/lazo.ts'
import { Crowd } from './devices/crowd.ts'
import { PollingDevice } from './devices/polling-device.ts'
import type { BenchContext, Benchmark, Line } from './harness/benchmark.ts'

const [DEVICES, WRITERS] = [200, 20]
const SECONDS = 60
/** A multiple of the writers, to each of whom as many belong. */
const CARDS_BEFORE = 1000
const DATA = process.env['LAZO_BENCH_DATA'] ?? join(import.meta.dirname, '../.cache/bench')

/** 200 devices that poll every four seconds beside 20 writers; in the end each has every card once: `devices [SECONDS]`. */
export const devicesBench: Benchmark = {
  name: 'devices',
  async run(context) {
    const folder = join(DATA, `devices-${process.pid}`)
    const server = await startLazo(folder)
    try {
      await measureCrowd(context, server, Number(context.args[0] ?? SECONDS))
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function measureCrowd(context: BenchContext, server: LazoServer, seconds: number): Promise<void> {
  const connect = (password = server.password) => new HttpConnection(server.origin, server.user, password)
  const first = connect()
  const path = `${await findHome(first, server.start)}bench/`
  await makeBook(first, path)
  const crowd = new Crowd(path)
  await crowd.prepare(first, CARDS_BEFORE)
  const devices: PollingDevice[] = []
  while (devices.length < DEVICES) devices.push(new PollingDevice(connect(await server.addDevice()), path))
  await crowd.load(devices)
  const writers = Array.from({ length: WRITERS }, () => connect())
  await crowd.live(devices, writers, seconds * 1000)
  await report(context, crowd, devices)
  for (const one of [first, ...devices]) one.close()
}

async function report(context: BenchContext, crowd: Crowd, devices: readonly PollingDevice[]): Promise<void> {
  const wrong: string[] = []
  for (const device of devices) wrong.push(...(await crowd.compare(device)))
  for (const text of [...crowd.failures, ...wrong].slice(0, 10)) context.note(text)
  context.note(`${crowd.polls.length} polls, ${crowd.saves.length} saves, ${crowd.size} cards in the end`)
  const none = { budget: { figure: { atMost: 0 } } }
  const lines: (Pick<Line, 'label' | 'unit' | 'budget'> & { value: number })[] = [
    { label: 'failed', unit: 'requests', ...none, value: crowd.failures.length },
    { label: 'lost, doubled or old on a device', unit: 'cards', ...none, value: wrong.length },
    { label: 'poll, p99', unit: 'ms', value: p99(crowd.polls) },
    { label: 'save, p99', unit: 'ms', value: p99(crowd.saves) },
  ]
  for (const { value, ...line } of lines) await context.measure({ ...line, control: 'none', work: () => value })
}

function p99(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length * 0.99)] ?? Infinity
}
