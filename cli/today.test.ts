import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Lazo, type RunningServer, stop } from './testing/lazo.ts'

const asAna = ['--as', 'ana@example.org']

describe('lazo today', () => {
  const lazo = new Lazo()
  let server: RunningServer
  let token: string

  before(async () => {
    await lazo.get('user', 'add', 'ana@example.org', '--name', 'Ana')
    server = await lazo.serve()
    token = (await lazo.get('token', 'ana@example.org', '--label', 'Today', '--scope', 'write')).trim().split(/\s/)[0]!
  })
  after(async () => {
    await stop(server)
    await lazo.clear()
  })

  it('says that nothing is asked, in both languages, and gives all of it as JSON', async () => {
    assert.match(await lazo.get('today', ...asAna), /^\d{4}-\d\d-\d\d \(.+\)\nToday asks for nothing\.\n$/)
    const spanish = await lazo.run(['today', ...asAna], { environment: { LAZO_LANG: 'es' } })
    assert.match(spanish.out, /Hoy no hay nada que hacer\./)
    const told = JSON.parse(await lazo.get('today', ...asAna, '--json')) as Record<string, unknown>
    assert.deepEqual([told.brake, told.doToday, told.notices], [7, [], []])
  })

  it('names who waits for an answer and why, the most pressing first', async () => {
    const { id: bookId } = (await post('/books', { name: 'Amigos', kind: 'personal' })) as { id: string }
    const { id: cardId } = (await post('/cards', { bookIds: [bookId], name: { full: 'Paz Ruiz' } })) as { id: string }
    const said = { cardIds: [cardId], medium: 'email', direction: 'inbound', expectsReply: true }
    await post('/interactions', { ...said, at: new Date(Date.now() - 3 * 86_400_000).toISOString() })
    const out = await lazo.get('today', ...asAna)
    assert.match(out, /A quick word\n.*\n.*reply +Paz Ruiz +for [34] days/)
  })

  const post = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(new URL(`/api/v1${path}`, server.url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    assert.ok(answer.ok, await answer.clone().text())
    return answer.json()
  }
})
