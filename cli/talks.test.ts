import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Lazo } from './testing/lazo.ts'

const ANA = 'ana@example.org'
const asAna = ['--as', ANA]
const EVA = 'Eva Sanz'
const LEO = 'Leo Paz'

const url = (name: string) => `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(' ', '-')}`
const row = (from: string, to: string, date: string) =>
  `c1,,${from},${url(from)},${to},${url(to)},${date} UTC,,¿Nos vemos?,INBOX`
const MESSAGES = [
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
  row(EVA, 'Ana Ruiz', '2024-01-15 10:00:00'),
  row('Ana Ruiz', EVA, '2024-01-16 10:00:00'),
  row(LEO, 'Ana Ruiz', '2024-01-17 10:00:00'),
  row(LEO, 'Ana Ruiz', 'never'),
].join('\n')

describe('lazo import --talks', () => {
  const lazo = new Lazo()
  before(async () => {
    await lazo.get('user', 'add', ANA, '--name', 'Ana Ruiz')
    const people = lazo.file('people.csv', `Name,LinkedIn\n${EVA},${url(EVA)}\n`)
    await lazo.get('import', people, ...asAna, '--book', 'Clients')
  })
  after(() => lazo.clear())

  it('tells with whom, brings in what is with contacts, says what was left and why, and takes it back', async () => {
    const file = lazo.file('messages.csv', MESSAGES)
    const shown = await lazo.get('import', file, ...asAna, '--talks', '--dry-run')
    assert.match(shown, /^3 talks \(0 known already\) with 2 people, of whom 1 are contacts\n/)
    assert.match(shown, /\n {2}2 {2}Eva Sanz = Eva Sanz\n {2}1 {2}Leo Paz\n/)
    const done = await lazo.get('import', file, ...asAna, '--talks')
    assert.match(
      done,
      /\n2 talks brought in, 0 known already, 0 contacts made, 0 people at the desk\n {2}2 {2}Eva Sanz\n/,
    )
    assert.match(done, /\n {2}1 {2}its date cannot be read\n/)
    assert.match(done, /\n {2}1 {2}nobody in it is a contact of yours\n/)
    const [, batch] = /lazo undo (\S+)\n$/.exec(done)!
    assert.match(await lazo.get('import', file, ...asAna, '--talks'), /\n0 talks brought in, 2 known already/)
    await lazo.get('undo', batch!, ...asAna)
    const again = await lazo.get('import', file, ...asAna, '--talks', '--to-desk', '--json')
    const { new: fresh, desk, made } = JSON.parse(again) as { new: number; desk: number; made: number }
    assert.deepEqual([fresh, desk, made], [2, 1, 0])
  })

  it('reads any table as a map says, makes contacts where a book is named, and refuses a map that cannot be', async () => {
    const file = lazo.file(
      'mine.csv',
      `Cuándo fue;Interlocutor;Vía\n15/01/2024;${EVA};café\n16/01/2024;Mar Gil;correo\n`,
    )
    const map = (columns: object) => lazo.file('map.json', JSON.stringify({ columns }))
    const bare = await lazo.run(['import', file, ...asAna, '--talks', '--dry-run'])
    assert.equal(bare.code, 2)
    const said = map({ 'Cuándo fue': 'at', Interlocutor: 'name', Vía: 'medium' })
    const into = [...asAna, '--talks', '--map', said]
    assert.match(
      await lazo.get('import', file, ...into, '--dry-run'),
      /^2 talks .* with 2 people, of whom 1 are contacts\n/,
    )
    const done = await lazo.get('import', file, ...into, '--book', 'Clients', '--make-contacts')
    assert.match(done, /\n2 talks brought in, 0 known already, 1 contacts made/)
    assert.match(await lazo.get('search', 'Mar Gil', ...asAna), /Mar Gil/)
    const wrong = await lazo.run(['import', file, ...asAna, '--talks', '--map', map({ Vía: 'colour' })])
    assert.deepEqual([wrong.code, /“Vía”.*colour/.test(wrong.err)], [2, true])
    const missing = await lazo.run(['import', file, ...asAna, '--talks', '--map', map({ Nombre: 'name' })])
    assert.match(missing.err, /there is no column “Nombre”; there are: Cuándo fue, Interlocutor, Vía/)
  })

  it('needs a book for contacts, and one that is there', async () => {
    const file = lazo.file('people.csv', `Name\n${LEO}\n`)
    const none = await lazo.run(['import', file, ...asAna])
    assert.deepEqual([none.code, /--book/.test(none.err)], [2, true])
    const messages = lazo.file('messages.csv', MESSAGES)
    const unknown = await lazo.run(['import', messages, ...asAna, '--talks', '--book', 'Nowhere'])
    assert.notEqual(unknown.code, 0)
    assert.match(unknown.err, /Nowhere/)
    const made = await lazo.run(['import', messages, ...asAna, '--talks', '--make-contacts'])
    assert.equal(made.code, 2)
    const both = await lazo.run(['import', messages, ...asAna, '--talks', '--make-contacts', '--to-desk'])
    assert.equal(both.code, 2)
  })
})
