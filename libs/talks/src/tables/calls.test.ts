import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recogniseTalks } from '../recognise/recognise-talks.ts'
import { inShort, readExport } from '../testing/read-export.ts'
import { readSeconds } from './read-call-facts.ts'

test('reads logs of calls in English and Spanish; a call that nobody took is of one side', async () => {
  const { kinds, told, left } = await readExport({
    'calls-en.csv': `Call type,Date,Duration,Number,Contact,Service
Outgoing,2024-01-15 10:22:33,00:03:10,+34 600 00 00 05,Eva Sanz,Phone
Missed,2024-01-16 10:22:33,,+34 600 00 00 06,,FaceTime Video
`,
    'registro.csv': `Nombre;Número;Tipo;Fecha;Hora;Duración
Eva Sanz;600000005;Entrante;15/01/2024;10:22;65
;;Entrante;15/01/2024;10:22;65
`,
  })
  assert.deepEqual(kinds, ['calls-csv', 'calls-csv'])
  assert.deepEqual(told.map(inShort), [
    '2024-01-15T10:22:33 call I ↔ Eva Sanz',
    '2024-01-16T10:22:33 video-call +34 600 00 00 06 → I',
    '2024-01-15T10:22 call Eva Sanz ↔ I',
  ])
  assert.deepEqual(
    told.map(({ minutes }) => minutes),
    [3, null, 1],
  )
  assert.deepEqual(left, [{ line: 3, left: 'names-nobody' }])
})

test('reads a list that somebody keeps when it says who, when, by what and in which direction', async () => {
  const { told } = await readExport({
    'contactos.csv': `Fecha,Con quién,Correo,Medio,Sentido,Nota
15/01/2024,Eva Sanz,eva@example.org,Café,,Larga charla
16/01/2024,Leo Paz,,Correo,Recibido,¿Vienes?
`,
  })
  assert.deepEqual(told.map(inShort), ['2024-01-15T12:00 meeting I ↔ Eva Sanz', '2024-01-16T12:00 email Leo Paz → I'])
})

test('takes no list of contacts for talks, but any that is asked for', () => {
  const csv = new TextEncoder().encode('Name,Email,Date\nEva,eva@example.org,2024-01-15\n')
  assert.equal(recogniseTalks(csv, 'people.csv'), null)
  assert.equal(recogniseTalks(csv, 'people.csv', {})?.kind, 'talks-csv')
  const google = new TextEncoder().encode(
    'First Name,Last Name,Birthday,E-mail 1 - Value,Phone 1 - Value\nEva,Sanz,,,\n',
  )
  assert.equal(recogniseTalks(google, 'contacts.csv'), null)
})

test('reads how long something took', () => {
  const lengths = { '65': 65, '1:05': 65, '1:00:05': 3605, '2 min 5 s': 125, '1h 2m': 3720, '': null, x: null }
  for (const [typed, seconds] of Object.entries(lengths)) assert.equal(readSeconds(typed), seconds, typed)
})

test('reads any table as a person says its columns are, and its dates in the order that their column has', async () => {
  const text = 'Cuándo fue;Interlocutor;Vía;Duró\n15/01/2024;Eva Sanz;café;45 min\n01/16/2024;Leo Paz;correo;\n'
  const csv = new TextEncoder().encode(text)
  assert.equal(recogniseTalks(csv, 'mine.csv'), null)
  const guessed = recogniseTalks(csv, 'mine.csv', {})
  assert.deepEqual(guessed?.table?.columns, ['Cuándo fue', 'Interlocutor', 'Vía', 'Duró'])
  assert.deepEqual(guessed?.table?.roles, {})
  const { told } = await readExport(
    { 'mine.csv': text.replace('01/16/2024', '16/01/2024') },
    { asked: { at: 0, name: 1, medium: 2, seconds: 3 } },
  )
  assert.deepEqual(told.map(inShort), ['2024-01-15T12:00 meeting I ↔ Eva Sanz', '2024-01-16T12:00 email I → Leo Paz'])
  assert.deepEqual(
    told.map(({ minutes }) => minutes),
    [45, null],
  )
  assert.equal(recogniseTalks(csv, 'mine.csv', { at: 0, phone: 1, seconds: 3 })?.kind, 'calls-csv')
})

test('reads what a telephone’s copying program writes of its messages', async () => {
  const { kinds, told } = await readExport({
    'Messages - Eva Sanz.csv': `Chat Session,Message Date,Delivered Date,Read Date,Service,Type,Sender ID,Sender Name,Status,Subject,Text
Eva Sanz,2024-01-15 10:22:33,,,iMessage,Incoming,+34600000005,Eva Sanz,Read,,¿Comemos?
Eva Sanz,2024-01-15 10:25:00,,,iMessage,Outgoing,,,Delivered,,Claro
`,
  })
  assert.deepEqual(kinds, ['talks-csv'])
  assert.deepEqual(told.map(inShort), [
    '2024-01-15T10:22:33 message Eva Sanz → I',
    '2024-01-15T10:25 message I → Eva Sanz',
  ])
})
