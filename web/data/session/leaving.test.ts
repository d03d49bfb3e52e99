import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { KEPT } from '../kept-names.ts'
import { type FakeKeeping, fakeLocalStorage } from '../testing/fake-keeping.ts'
import { findSession, finishLeaving, noteLeaving, signIn } from './session.ts'

let kept: FakeKeeping
/** What the server was asked. */
let asked: string[]
/** What it answers; it is out of reach where nothing is said. */
let answers: Record<string, number>

beforeEach(() => {
  kept = fakeLocalStorage()
  asked = []
  answers = {}
  globalThis.fetch = async (address, { method = 'GET' } = {}) => {
    const question = `${method} ${String(address)}`
    asked.push(question)
    const status = answers[question]
    if (status === undefined) throw new TypeError('Failed to fetch')
    const body = question.endsWith('/setup') ? { isSetUp: true } : { code: 'sign-in-required', detail: 'Sign in.' }
    return new Response(status === 204 ? null : JSON.stringify(body), { status })
  }
})

const UNTOLD = { kind: 'signed-out', wasSignedIn: false, isUntold: true }

test('who left without the server is out at every start, and it is said that the server does not know', async () => {
  noteLeaving()
  assert.deepEqual(await findSession(), UNTOLD)
  assert.deepEqual(await findSession(), UNTOLD)
  assert.deepEqual(asked, ['DELETE /api/v1/session', 'DELETE /api/v1/session'])
})

test('the server is told before anything else is asked of it, and once', async () => {
  noteLeaving()
  answers = { 'DELETE /api/v1/session': 204, 'GET /api/v1/me': 401, 'GET /api/v1/setup': 200 }
  assert.deepEqual(await Promise.all([finishLeaving(), finishLeaving()]), [true, true])
  assert.deepEqual(asked, ['DELETE /api/v1/session'])
  assert.equal(kept.getItem(KEPT.leaving), null)
  assert.deepEqual(await findSession(), { kind: 'signed-out', wasSignedIn: false })
})

test('who signs in again has the session of before ended first', async () => {
  noteLeaving()
  answers = { 'DELETE /api/v1/session': 401, 'POST /api/v1/session': 200 }
  await signIn({ email: 'ana@example.org', password: 'correct horse battery' })
  assert.deepEqual(asked, ['DELETE /api/v1/session', 'POST /api/v1/session'])
  assert.equal(kept.getItem(KEPT.leaving), null)
})
