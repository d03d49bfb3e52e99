import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { rollDice } from '#domain/testing/random-verbs.ts'
import type { DavAccount } from '../clients/dav-account.ts'
import { House } from '../clients/house.ts'
import { deviceCard } from '../clients/sample-cards.ts'

const PUTS = 1_000
const CONNECTIONS = 8
const KILLS = ['server', 'PostgreSQL', 'both'] as const

let house: House
let device: DavAccount
before(async () => {
  house = await House.open()
  device = await house.device('Móvil')
})
after(() => house.close())

test('after each kill -9 among 1,000 PUTs every acknowledged card is there, each once', async () => {
  const dice = rollDice(7)
  const acknowledged = new Set<number>()
  const queue = Array.from({ length: PUTS }, (_, index) => index)
  for (const [round, whom] of KILLS.entries()) {
    const killAt = Math.floor((PUTS * (round + 1)) / (KILLS.length + 1)) + dice.below(100)
    await putUntil(queue, acknowledged, killAt, () => house.killAndRestart(whom))
    assert.deepEqual(await findLost(acknowledged), [], `after the kill of ${whom}`)
  }
  await putUntil(queue, acknowledged, Infinity, async () => undefined)
  assert.equal(acknowledged.size, PUTS)
  assert.deepEqual(await findLost(acknowledged), [])
  const listed = await list()
  assert.equal(listed.length, PUTS)
  assert.equal(new Set(listed).size, PUTS)
})

/**
 * Puts what is in the queue over several connections. Once so many are acknowledged it kills; what was under way then and was
 * not acknowledged goes back into the queue, as a device tries again.
 */
async function putUntil(
  queue: number[],
  acknowledged: Set<number>,
  killAt: number,
  kill: () => Promise<void>,
): Promise<void> {
  const bookUrl = await house.bookUrl()
  let killed: Promise<void> | null = null
  const putNext = async () => {
    while (!killed) {
      const index = queue.pop()
      if (index === undefined) return
      if (await put(bookUrl, index)) acknowledged.add(index)
      else queue.push(index)
      if (acknowledged.size >= killAt) killed ??= kill()
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, putNext))
  await killed
}

/** Whether the server said that the card is kept; that it does not answer, or cannot now, is part of the test. */
async function put(bookUrl: string, index: number): Promise<boolean> {
  const text = deviceCard(`uid-${index}`, nameOf(index))
  const answer = await ask('PUT', `${bookUrl}${index}.vcf`, { text, type: 'text/vcard' }).catch(() => null)
  if (!answer || answer.status >= 500) return false
  assert.ok(answer.ok, `answered ${answer.status}: ${await answer.text()}`)
  return true
}

/** Acknowledged cards that the book as a whole does not have. */
async function findLost(acknowledged: ReadonlySet<number>): Promise<number[]> {
  const whole = await (await ask('GET', await house.bookUrl())).text()
  return [...acknowledged].filter((index) => !whole.includes(`FN:${nameOf(index)}\r\n`))
}

/** The addresses of the cards that the book lists. */
async function list(): Promise<string[]> {
  const text = '<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>'
  const answer = await ask('PROPFIND', await house.bookUrl(), { text, type: 'application/xml' })
  return Array.from((await answer.text()).matchAll(/href>([^<]+\.vcf)</g), (match) => match[1]!)
}

function ask(method: string, url: string, body?: { text: string; type: string }): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${device.user}:${device.password}`).toString('base64')}`
  const headers = { authorization, depth: '1', ...(body && { 'content-type': body.type }) }
  return fetch(url, { method, headers, ...(body && { body: body.text }) })
}

const nameOf = (index: number) => `Persona ${index}`
