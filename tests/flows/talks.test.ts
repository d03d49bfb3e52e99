import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const WORDS = {
  en: {
    look: 'Look at the talks',
    who: (name: string) => `Who ${name} is`,
    make: 'make a contact',
    start: /^Bring in 2 talks$/,
    all: /^Bring in 3 talks$/,
    brought: /3 talks were brought in\. One contact was made\./,
    really: 'People you really talk with',
    undo: 'Undo the whole import',
    wasUndone: /was undone/i,
    readAs: 'Read it as talks',
    goesTo: (name: string) => `Goes to: ${name}`,
    roles: ['the date', 'with whom: the name', 'by what: call, meeting, e-mail …'],
    again: 'Show again with these columns',
    mrsAde: 'Mrs Ade',
    desk: 'Hand them to the desk',
    one: /^Bring in one talk$/,
    waits: /One talk was brought in\. One person waits at the desk\./,
    why: /left out, and why/,
  },
  es: {
    look: 'Ver las conversaciones',
    who: (name: string) => `Quién es ${name}`,
    make: 'crear un contacto',
    start: /^Traer 2 conversaciones$/,
    all: /^Traer 3 conversaciones$/,
    brought: /Se han traído 3 conversaciones\. Se ha creado un contacto\./,
    really: 'Personas con las que habla de verdad',
    undo: 'Deshacer toda la importación',
    wasUndone: /se deshizo/i,
    readAs: 'Leerlo como conversaciones',
    goesTo: (name: string) => `Va a: ${name}`,
    roles: ['la fecha', 'con quién: el nombre', 'por qué medio: llamada, reunión, correo…'],
    again: 'Mostrar de nuevo con estas columnas',
    mrsAde: 'La señora Ade',
    desk: 'Pasarlas a la mesa de entrada',
    one: /^Traer una conversación$/,
    waits: /Se ha traído una conversación\. Una persona espera en la mesa de entrada\./,
    why: /fuera, y por qué/,
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

const row = (from: string, to: string, date: string) => {
  const url = (name: string) => `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(' ', '-')}-made-up`
  return `c1,,${from},${url(from)},${to},${url(to)},${date} UTC,,Hola,INBOX`
}
const HEAD =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'
const MESSAGES = [
  HEAD,
  row('Oyinkan Ade', 'Ana Ruiz', '2024-01-15 10:00:00'),
  row('Ana Ruiz', 'Oyinkan Ade', '2024-01-16 10:00:00'),
  row('Jens Iversen', 'Ana Ruiz', '2024-01-17 10:00:00'),
].join('\n')

/** A list that somebody keeps; who somebody is is remembered, so that each language has a name of its own. */
const ownTable = (name: string) =>
  `Cuándo fue;Interlocutor;Vía\n15/01/2024;${name};café\n16/01/2024;Mar Gil;correo\nsin fecha;Mar Gil;correo\n`

describe('talks that come in', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const { id } = await house.ask<{ id: string }>('POST', '/books', { name: 'Casa' })
    await house.ask('POST', '/cards', {
      bookIds: [id],
      name: { full: 'Oyinkan Ade' },
      onlineServices: { l: { uri: 'https://www.linkedin.com/in/oyinkan-ade-made-up' } },
    })
  })
  after(() => house.close())

  test('messages of LinkedIn are shown by person, brought in with those who are contacts, and taken back', async () => {
    for (const language of FLOW_LANGUAGES) {
      const words = WORDS[language]
      const { page, troubles, context } = await house.enter('/import', { language })
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'messages.csv', mimeType: 'text/csv', buffer: Buffer.from(MESSAGES) })
      const turn = page.getByRole('button', { name: words.look })
      await turn.or(page.getByRole('button', { name: words.start })).waitFor()
      if (await turn.isVisible()) await turn.click()
      await page.getByRole('button', { name: words.start }).waitFor()
      await page.getByRole('combobox', { name: words.who('Jens Iversen') }).click()
      await page.getByRole('option', { name: words.make }).click()
      await page.getByRole('button', { name: words.all }).waitFor()
      await lookEverywhere(page, `talks-look-${language}`)
      await page.getByRole('button', { name: words.all }).click()
      await page.getByText(words.brought).waitFor()
      await page.getByRole('heading', { name: words.really }).waitFor()
      await page.getByRole('link', { name: 'Oyinkan Ade' }).waitFor()
      await lookEverywhere(page, `talks-report-${language}`)
      await page.getByRole('button', { name: words.undo }).click()
      await page.getByText(words.wasUndone).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    }
  })

  test('any table is read as its columns are said to be, anybody is any contact, and strangers go to the desk', async () => {
    for (const language of FLOW_LANGUAGES) {
      const words = WORDS[language]
      const { page, troubles, context } = await house.enter('/import', { language })
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(ownTable(words.mrsAde)) })
      await page.getByRole('button', { name: words.readAs }).click()
      for (const [i, column] of ['Cuándo fue', 'Interlocutor', 'Vía'].entries())
        await page.getByRole('combobox', { name: words.goesTo(column) }).selectOption({ label: words.roles[i]! })
      await page.getByRole('button', { name: words.again }).click()
      await page.getByRole('radio', { name: words.desk }).check()
      const who = page.getByRole('combobox', { name: words.who(words.mrsAde) })
      await who.click()
      await who.fill('Oyinkan')
      await page.getByRole('option', { name: 'Oyinkan Ade' }).click()
      await page.getByText(words.why).first().click()
      await page.getByRole('button', { name: words.one }).waitFor()
      await lookEverywhere(page, `talks-table-${language}`)
      await page.getByRole('button', { name: words.one }).click()
      await page.getByText(words.waits).waitFor()
      await page.getByRole('link', { name: 'Oyinkan Ade' }).waitFor()
      await lookEverywhere(page, `talks-table-report-${language}`)
      await page.getByRole('button', { name: words.undo }).click()
      await page.getByText(words.wasUndone).waitFor()
      const { items } = await house.ask<{ items: unknown[] }>('GET', '/inbound')
      assert.deepEqual(items, [])
      assert.deepEqual(troubles, [])
      await context.close()
    }
  })
})
