import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Lazo, type Running, stop } from './testing/lazo.ts'

const lazo = new Lazo()
let temporary: string
before(() => {
  temporary = mkdtempSync(join(tmpdir(), 'lazo-test-'))
})
after(async () => {
  await lazo.clear()
  rmSync(temporary, { recursive: true, force: true })
})

for (const { language, email, book, page } of [
  { language: 'es', email: 'lucia.arcos@arcosrivera.example', book: 'Clientes', page: '/p/lucia-arcos' },
  { language: 'en', email: 'eleanor.harbour@harbourfinch.example', book: 'Clients', page: '/p/eleanor-harbour' },
]) {
  test(`shows an office and a network on throw-away data (${language}), whatever database is set`, async () => {
    const environment = { TMPDIR: temporary, DATABASE_URL: 'postgres://nobody@192.0.2.1/nothing' }
    const server = await lazo.serve(['--demo', '--lang', language], { environment })
    const password = /password (\S+)\./.exec(await untilSaid(server, /password/))![1]!
    const cookie = await signIn(server.url, email, password)
    const read = async (path: string) => (await fetch(new URL(path, server.url), { headers: { cookie } })).json()
    const books = (await read('/api/v1/books')) as { items: { name: string; cards: number; kind: string }[] }
    const cardsIn = (name: string) => books.items.find((one) => one.name === name)?.cards ?? 0
    assert.ok(cardsIn(book) >= 150, JSON.stringify(books))
    assert.ok(Math.max(...books.items.map(({ cards }) => cards)) >= 3900)
    const trash = (await read('/api/v1/trash')) as { items: unknown[] }
    assert.ok(trash.items.length >= 9)
    const forms = (await read('/api/v1/forms')) as { items: { entries: number }[] }
    assert.deepEqual(
      forms.items.map((form) => form.entries),
      [2],
    )
    await lookAtLife(read)
    assert.match(await (await fetch(new URL(page, server.url))).text(), /photo\.jpg/)
    assert.equal(existsSync(lazo.data), false)
    assert.equal((await stop(server)).code, 0)
    assert.deepEqual(readdirSync(temporary), [])
  })
}

/** Whoever tries it finds a life with people: something to do today, on a day like any other. */
async function lookAtLife(read: (path: string) => Promise<unknown>): Promise<void> {
  const today = (await read('/api/v1/today')) as Record<'doToday' | 'plan' | 'quickTouches', { kind: string }[]>
  const kinds = new Set([...today.doToday, ...today.plan, ...today.quickTouches].map(({ kind }) => kind))
  for (const kind of ['owed-reply', 'owed-thanks', 'follow-up', 'occasion', 'cadence', 'inbound'])
    assert.ok(kinds.has(kind), `${kind}: ${JSON.stringify(today)}`)
  for (const [path, least] of [
    ['objectives', 2],
    ['events', 2],
    ['introductions', 2],
    ['follow-ups', 9],
    ['inbound', 3],
    ['ties?key=true', 9],
  ] as const) {
    const { items } = (await read(`/api/v1/${path}`)) as { items: unknown[] }
    assert.ok(items.length >= least, `${path}: ${items.length}`)
  }
  const touches = (await read('/api/v1/today/touches')) as Record<'meetings' | 'nearest', unknown[]>
  assert.ok(touches.meetings.length > 0 && touches.nearest.length > 0, JSON.stringify(touches))
}

async function untilSaid(server: Running, words: RegExp): Promise<string> {
  while (!words.test(server.said())) await new Promise((resolve) => setTimeout(resolve, 20))
  return server.said()
}

async function signIn(url: string, email: string, password: string): Promise<string> {
  const answer = await fetch(new URL('/api/v1/session', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  assert.ok(answer.ok, `${answer.status} ${await answer.clone().text()}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
