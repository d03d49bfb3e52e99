import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EventLine, LiveLine } from './live-line.ts'

/** A connection of which the test is the server. */
class FakeLine implements EventLine {
  readyState = 1
  readonly since: string | null
  readonly #hearers = new Map<string, (event: { data?: string; lastEventId?: string }) => void>()

  constructor(since: string | null) {
    this.since = since
  }

  addEventListener(name: string, hear: (event: { data?: string; lastEventId?: string }) => void): void {
    this.#hearers.set(name, hear)
  }

  tell(name: string, event: { data?: string; lastEventId?: string } = {}): void {
    this.#hearers.get(name)!(event)
  }

  close(): void {
    this.readyState = 2
  }
}

function open() {
  const lines: FakeLine[] = []
  const told: unknown[] = []
  const timers: { ms: number; act: () => void }[] = []
  const live = new LiveLine({
    open: (since) => {
      const line = new FakeLine(since)
      lines.push(line)
      return line
    },
    after: (ms, act) => {
      timers.push({ ms, act })
      return () => undefined
    },
    random: () => 0.5,
    token: () => `token ${lines.length}`,
    changed: (token) => told.push(token),
    alert: (alert) => told.push(alert),
    device: (device) => told.push(device),
    alarm: (alarm) => told.push(alarm),
    happened: (happening) => told.push(happening),
    broken: () => told.push('broken'),
  })
  live.open()
  return { live, lines, told, timers }
}

test('tells of changes with their token, and hands on what devices did', () => {
  const { lines, told } = open()
  lines[0]!.tell('ready', { lastEventId: '1.1' })
  lines[0]!.tell('change', { lastEventId: '1.2' })
  lines[0]!.tell('start-over', { lastEventId: '2.1' })
  lines[0]!.tell('alert', { data: '{"batchId":"b","cards":21,"device":"phone"}' })
  lines[0]!.tell('device', { data: '{"deviceId":"d","device":"phone","isRevoked":true}' })
  lines[0]!.tell('comment', { data: '{"cardId":"c","commentId":"k"}' })
  assert.deepEqual(told.slice(0, 4), ['1.1', { name: 'again' }, '1.2', '2.1'])
  assert.deepEqual(told.pop(), { name: 'comment', cardId: 'c', commentId: 'k' })
  lines[0]!.tell('presence', { data: '{"cardId":"c","items":[]}' })
  assert.deepEqual(told.pop(), { name: 'presence', cardId: 'c', items: [] })
  lines[0]!.tell('request', { data: '{"requestId":"r","state":"open","asker":"Luis","book":null}' })
  assert.deepEqual(told.pop(), { name: 'request', requestId: 'r', state: 'open', asker: 'Luis', book: null })
  lines[0]!.tell('objective', { data: '{"objectiveId":"o"}' })
  assert.deepEqual(told.pop(), { name: 'objective', objectiveId: 'o' })
  lines[0]!.tell('introduction', { data: '{"introductionId":"i"}' })
  assert.deepEqual(told.pop(), { name: 'introduction', introductionId: 'i' })
  lines[0]!.tell('event', { data: '{"eventId":"e"}' })
  assert.deepEqual(told.pop(), { name: 'event', eventId: 'e' })
  lines[0]!.tell('inbound', { data: '{"inboundId":"n"}' })
  assert.deepEqual(told.pop(), { name: 'inbound', inboundId: 'n' })
  assert.deepEqual(told.slice(4), [
    { batchId: 'b', cards: 21, device: 'phone' },
    { deviceId: 'd', device: 'phone', isRevoked: true },
  ])
})

test('leaves connecting again to the browser, and does it itself where the browser gives up', () => {
  const { live, lines, timers } = open()
  lines[0]!.readyState = 0
  lines[0]!.tell('error')
  assert.deepEqual([timers.length, live.isOpen], [0, true])
  for (const expected of [2_000, 4_000, 8_000]) {
    const line = lines.at(-1)!
    line.readyState = 2
    line.tell('error')
    assert.equal(timers.at(-1)?.ms, expected)
    assert.equal(live.isOpen, false)
    timers.at(-1)!.act()
  }
  assert.equal(lines.length, 4)
  assert.equal(lines.at(-1)?.since, 'token 3')
  lines.at(-1)!.tell('ready', { lastEventId: '1' })
  lines.at(-1)!.readyState = 2
  lines.at(-1)!.tell('error')
  assert.equal(timers.at(-1)?.ms, 2_000)
})

test('opens one connection however often it is asked to, and none after its end', () => {
  const { live, lines } = open()
  live.open()
  assert.equal(lines.length, 1)
  live.close()
  assert.deepEqual([live.isOpen, lines[0]!.readyState], [false, 2])
})

test('says that it broke once for each line that told anything', () => {
  const { lines, told } = open()
  const broken = () => told.filter((one) => one === 'broken').length
  lines[0]!.tell('error')
  assert.equal(broken(), 0)
  lines[0]!.tell('ready', { lastEventId: '1.1' })
  lines[0]!.tell('error')
  lines[0]!.tell('error')
  assert.equal(broken(), 1)
  lines[0]!.tell('ready', { lastEventId: '1.1' })
  lines[0]!.close()
  lines[0]!.tell('error')
  assert.equal(broken(), 2)
})
