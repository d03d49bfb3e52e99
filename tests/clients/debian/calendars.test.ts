import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { House } from '../house.ts'
import { CalendarSync } from './calendar-sync.ts'

interface FollowUps {
  readonly items: readonly {
    readonly id: string
    readonly text: string
    readonly state: string
    readonly dueOn: string
  }[]
}

let house: House
let laptop: CalendarSync
let paz: string

before(async () => {
  house = await House.open()
  const date = { year: 1984, month: 2, day: 29 }
  paz = await house.create({ name: { full: 'Paz Gil' }, anniversaries: { b: { kind: 'birth', date } } })
  const { password } = await house.ask<{ password: string }>('POST', '/devices', { body: { label: 'Portátil' } })
  laptop = new CalendarSync(join(house.folder, 'laptop'), { url: house.url, user: 'ana@example.org', password })
  await promise('Llamar')
  await laptop.discover()
  await laptop.sync()
})
after(() => house.close())

const promise = (text: string) => house.ask('POST', '/follow-ups', { body: { cardId: paz, dueOn: '2027-01-10', text } })
const followUps = async () =>
  (await house.ask<FollowUps>('GET', '/follow-ups')).items.map(({ text, state, dueOn }) => `${text} ${state} ${dueOn}`)

test('a follow-up is a task in todoman, and done there is done in Lazo', async () => {
  const listed = await laptop.tasks('list')
  assert.match(listed, /Paz Gil: Llamar/)
  await laptop.tasks('done', /(\d+) /.exec(listed)![1]!)
  await laptop.sync()
  assert.deepEqual(await followUps(), ['Llamar done 2027-01-10'])
})

test('a task made in todoman with a person’s name is a follow-up of that person, and others wait to be told for whom', async () => {
  await laptop.tasks('new', '--list', 'follow-ups', '--due', '2027-03-01', 'Escribir', 'a', 'Paz', 'Gil')
  await laptop.tasks('new', '--list', 'follow-ups', 'Comprar', 'pan')
  await laptop.sync()
  assert.ok((await followUps()).includes('Escribir a Paz Gil open 2027-03-01'))
  const waiting = await house.ask<FollowUps>('GET', '/follow-ups/unassigned')
  assert.deepEqual(
    waiting.items.map(({ text }) => text),
    ['Comprar pan'],
  )
  await house.ask('PUT', `/follow-ups/${waiting.items[0]!.id}/person`, { body: { cardId: paz } })
  await laptop.sync()
  assert.match(await laptop.tasks('list'), /Paz Gil: Comprar pan/)
})

test('a change in Lazo arrives, and what is cancelled goes', async () => {
  const { id } = await house.ask<{ id: string }>('POST', '/follow-ups', {
    body: { cardId: paz, dueOn: '2027-04-01', text: 'Invitar' },
  })
  await laptop.sync()
  assert.match(await laptop.tasks('list'), /Paz Gil: Invitar/)
  await house.ask('PATCH', `/follow-ups/${id}`, { body: { state: 'cancelled' } })
  await laptop.sync()
  assert.doesNotMatch(await laptop.tasks('list'), /Invitar/)
})

test('khal shows a birthday of 29 February in common years too', async () => {
  assert.match(await laptop.days('2027-02-28', '1d'), /Paz Gil \(1984\)/)
  assert.match(await laptop.days('2028-02-29', '1d'), /Paz Gil \(1984\)/)
  assert.equal(laptop.texts('occasions').size, 1)
})
