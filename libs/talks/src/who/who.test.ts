import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOBODY, type Party, PLAIN, type Told } from '../told.ts'
import { SelfGuess } from './guess-self.ts'
import { personKey } from './party-keys.ts'
import { knowSelf } from './self.ts'
import { turnTalk } from './turn-talk.ts'

const party = (some: Partial<Party>): Party => ({ ...NOBODY, ...some })
const ana = party({ name: 'Ana Ruiz', profile: 'https://www.linkedin.com/in/ana-ruiz' })
const eva = party({ name: 'Eva Sanz', profile: 'www.linkedin.com/in/eva-sanz/' })
const leo = party({ name: 'Leo Paz' })
const told = (some: Partial<Told>): Told => ({ ...PLAIN, line: 1, at: 0, from: eva, to: [ana], ...some })

test('tells people apart by profile, mail and telephone before the name', () => {
  assert.equal(personKey(eva, 'ES'), 'profile:linkedin:eva-sanz')
  assert.equal(personKey(party({ name: 'Eva', mail: 'Eva@Example.org' }), 'ES'), 'mail:eva@example.org')
  assert.equal(personKey(party({ name: 'Eva', phone: '600 00 00 05' }), 'ES'), 'phone:+34600000005')
  assert.equal(personKey(leo, 'ES'), 'name:leo paz')
  assert.equal(personKey(NOBODY, 'ES'), '')
})

test('takes nobody for oneself who has the name and another profile', () => {
  const isSelf = knowSelf([ana], 'ES')
  assert.equal(isSelf({ ...ana, profile: 'https://es.linkedin.com/in/ana-ruiz?trk=1' }), true)
  assert.equal(isSelf({ ...ana, profile: 'https://www.linkedin.com/in/ana-ruiz-2' }), false)
  assert.equal(isSelf(party({ name: 'ana ruíz' })), true)
})

test('guesses whose export it is: who took part in most', () => {
  const guess = new SelfGuess('ES')
  assert.equal(guess.isNeeded, false)
  guess.take(told({ owner: 'to' }))
  assert.equal(guess.isNeeded, false)
  guess.take(told({}))
  guess.take(told({ from: ana, to: [leo] }))
  assert.deepEqual(guess.candidates(2), [ana, eva])
})

test('turns what was told to the side of who made the export', () => {
  const isSelf = knowSelf([ana], 'ES')
  const turn = (some: Partial<Told>) => {
    const talk = turnTalk(told(some), isSelf)
    return typeof talk === 'string' ? talk : `${talk.direction} ${talk.withWhom.map(({ name }) => name)}`
  }
  assert.equal(turn({}), 'inbound Eva Sanz')
  assert.equal(turn({ from: ana, to: [eva, leo, ana] }), 'outbound Eva Sanz,Leo Paz')
  assert.equal(turn({ isMutual: true }), 'mutual Eva Sanz')
  assert.equal(turn({ owner: 'from', from: null, to: [eva], medium: 'note' }), 'null Eva Sanz')
  assert.equal(turn({ to: [leo] }), 'not-mine')
  assert.equal(turn({ from: ana, to: [ana] }), 'names-nobody')
  assert.equal(turn({ from: ana, to: Array.from({ length: 11 }, () => eva) }), 'too-many')
})
