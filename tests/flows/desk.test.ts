import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { drawText } from '#domain/media/testing/draw-text.ts'
import { DRAWN_CARDS } from '#domain/scans/testing/cards.table.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const WORDS = {
  en: {
    create: 'New',
    note: 'Note who turned to me…',
    scan: 'Scan business cards…',
    name: 'Name',
    mail: 'Mail',
    want: 'What they want',
    save: 'Note',
    none: 'Nobody waits',
    answered: 'Answered: ',
    later: 'Later: ',
    week: 'In a week',
    planned: /^Later \(1\)$/,
    waiting: /^Waiting /,
    spam: 'Spam: ',
    isSpam: 'It is spam',
    spams: /^Spam \(1\)$/,
    because: 'Spam: Unasked advertising',
    again: 'Let wait again: ',
    undo: 'Undo',
    badge: /^1 at the desk/,
    accept: 'Make it a contact',
    accepted: 'Rosa Gil is a contact now',
    among: /^Among contacts /,
    join: 'Join with a contact…',
    whom: 'Contact',
    takes: 'What the contact takes',
    lacks: 'It lacks this',
    joinNow: 'Join',
    joined: 'Rosa Gil was joined to the contact',
    read: /^Read: Javier Ortega/,
    review: 'Look them over',
    found: 'Look over what was read.',
    picture: 'The photographed card',
  },
  es: {
    create: 'Nuevo',
    note: 'Anotar quién me ha buscado…',
    scan: 'Escanear tarjetas de visita…',
    name: 'Nombre',
    mail: 'Correo',
    want: 'Qué quiere',
    save: 'Anotar',
    none: 'Nadie espera',
    answered: 'Respondido: ',
    later: 'Más tarde: ',
    week: 'Dentro de una semana',
    planned: /^Más tarde \(1\)$/,
    waiting: /^En espera /,
    spam: 'Spam: ',
    isSpam: 'Es spam',
    spams: /^Spam \(1\)$/,
    because: 'Spam: Publicidad no pedida',
    again: 'Volver a poner en espera: ',
    undo: 'Deshacer',
    badge: /^1 en la mesa/,
    accept: 'Crear el contacto',
    accepted: 'Rosa Gil ya es un contacto',
    among: /^En contactos /,
    join: 'Unir con un contacto…',
    whom: 'Contacto',
    takes: 'Qué toma el contacto',
    lacks: 'No lo tiene',
    joinNow: 'Unir',
    joined: 'Rosa Gil se ha unido al contacto',
    read: /^Leída: Javier Ortega/,
    review: 'Revisarlas',
    found: 'Revise lo que se ha leído.',
    picture: 'La tarjeta fotografiada',
  },
} as const satisfies Record<FlowLanguage, Record<string, string | RegExp>>

/** An entry, as far as this looks at it. */
interface Entry {
  readonly id: string
  readonly name: string
  readonly cardId: string | null
}

for (const language of FLOW_LANGUAGES) {
  describe(`the desk (${language})`, FLOW_TIME, () => {
    const words = WORDS[language]
    let house: House
    let bookId: string
    before(async () => {
      house = await House.open()
      await house.addOwner()
      bookId = (await house.ask<{ id: string }>('POST', '/books', { name: 'Casa', kind: 'personal' })).id
    })
    after(() => house.close())

    const entries = async (state: string) =>
      (await house.ask<{ items: Entry[] }>('GET', `/inbound?state=${state}`)).items

    test('takes a note, which is put off, spam, and answered, each with its way back', async () => {
      const { page, context, troubles } = await house.enter('/desk', { language })
      await page.getByText(words.none).waitFor()
      await lookEverywhere(page, `desk-empty-${language}`)
      await page.getByRole('button', { name: words.create, exact: true }).press('Enter')
      await page.getByRole('menuitem', { name: words.note }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: words.name, exact: true }).fill('Rosa Gil')
      await dialog.getByRole('textbox', { name: words.want }).fill('400 sillas')
      await dialog.getByRole('textbox', { name: words.mail }).fill('rosa@sur.example')
      await dialog.getByRole('button', { name: words.save, exact: true }).press('Enter')
      const row = page.getByRole('listitem').filter({ hasText: 'Rosa Gil' })
      await row.getByText('400 sillas').waitFor()
      await page.getByRole('link', { name: words.badge }).waitFor()
      await lookEverywhere(page, `desk-${language}`)

      const undo = page.getByRole('button', { name: words.undo, exact: true }).last()
      await row.getByRole('button', { name: words.later }).press('Enter')
      await page.getByRole('menuitem', { name: words.week }).press('Enter')
      await page.getByRole('button', { name: words.planned }).waitFor()
      await undo.press('Enter')
      await row.waitFor()
      await row.getByRole('button', { name: words.spam }).press('Enter')
      await page.getByRole('dialog').getByRole('button', { name: words.isSpam }).press('Enter')
      await page.getByRole('button', { name: words.spams }).press('Enter')
      await row.getByText(words.because).waitFor()
      await row.getByRole('button', { name: words.again }).press('Enter')
      await row.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: words.waiting }).press('Enter')
      await row.getByRole('button', { name: words.answered }).press('Enter')
      await page.getByText(words.none).waitFor()
      await undo.press('Enter')
      await row.waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test('makes a contact with Enter, and joins with one, which takes what it lacks', async () => {
      const { page, context, troubles } = await house.enter('/desk', { language })
      await page.getByRole('link', { name: 'Rosa Gil' }).press('Enter')
      const name = page.getByRole('textbox', { name: words.name, exact: true })
      await name.and(page.locator(':focus')).waitFor()
      await name.press('Enter')
      await page.getByText(words.accepted).waitFor()
      const [made] = await entries('merged')
      assert.equal(made!.name, 'Rosa Gil')
      assert.notEqual(made!.cardId, null)
      await page.getByRole('button', { name: words.undo, exact: true }).last().press('Enter')
      await page.getByRole('link', { name: 'Rosa Gil' }).waitFor()

      const body = { bookIds: [bookId], name: { full: 'Rosa Gil Soler' } }
      const { id } = await house.ask<{ id: string }>('POST', '/cards', body)
      await page.getByRole('link', { name: 'Rosa Gil' }).press('Enter')
      await page.getByRole('button', { name: words.join }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: words.whom }).fill('Soler')
      await dialog.getByRole('option', { name: 'Rosa Gil Soler' }).waitFor()
      await page.keyboard.press('Enter')
      await dialog.getByText(words.takes).waitFor()
      await dialog.getByText(words.lacks).waitFor()
      await lookEverywhere(page, `desk-join-${language}`)
      await dialog.getByRole('button', { name: words.joinNow, exact: true }).press('Enter')
      await page.getByText(words.joined).waitFor()
      const { emails } = await house.ask<{ emails: Record<string, { address: string }> }>('GET', `/cards/${id}`)
      assert.deepEqual(
        Object.values(emails).map(({ address }) => address),
        ['rosa@sur.example'],
      )
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test('reads a photographed card, which is looked over beside its picture and confirmed', async () => {
      const drawn = DRAWN_CARDS.find(({ name }) => name === 'Javier Ortega Molina')!
      const { page, troubles } = await house.enter('/desk', { language })
      await page.getByRole('button', { name: words.create, exact: true }).press('Enter')
      await page.getByRole('menuitem', { name: words.scan }).press('Enter')
      const buffer = await drawText(drawn.sheet, drawn.texts)
      await page.getByTestId('pictures').setInputFiles({ name: 'javier.jpg', mimeType: 'image/jpeg', buffer })
      await page.getByText(words.read).waitFor()
      await lookEverywhere(page, `desk-scan-${language}`)
      await page.getByRole('button', { name: words.review }).press('Enter')
      await page.getByText(words.found).waitFor()
      await page.getByRole('img', { name: words.picture }).waitFor()
      await lookEverywhere(page, `desk-entry-${language}`)
      await page.getByRole('textbox', { name: words.name, exact: true }).press('Enter')
      await page.getByRole('button', { name: words.among }).waitFor()
      assert.deepEqual(await entries('new'), [])
      assert.deepEqual(troubles, [])
    })
  })
}
