import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, OWNER } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { waitUntil } from './wait-until.ts'

const WORDS = {
  en: {
    none: 'No meeting waits',
    note: 'Note it:',
    noNote: 'Not this one:',
    undo: 'Undo',
    add: 'Add a calendar',
    address: 'Address',
    save: 'Read it',
    nobodys: 'Whom are these for?',
  },
  es: {
    none: 'No hay reuniones pendientes',
    note: 'Anotar:',
    noNote: 'Esta no:',
    undo: 'Deshacer',
    add: 'Añadir un calendario',
    address: 'Dirección',
    save: 'Leerlo',
    nobodys: '¿Para quién son?',
  },
} as const satisfies Record<FlowLanguage, Record<string, string>>

interface Talk {
  readonly text: string | null
  readonly own: { readonly source: string } | null
}

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().replaceAll(/[-:]|\.\d+/g, '')

describe('one’s own calendar', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const { id } = await house.ask<{ id: string }>('POST', '/books', { name: 'Casa' })
    const emails = { e: { address: 'luis@example.org' } }
    await house.ask('POST', '/cards', { bookIds: [id], name: { full: 'Luis Robles' }, emails })
    await house.ask('POST', '/cards', { bookIds: [id], name: { full: 'Luis Vega' } })
  })
  after(() => house.close())

  const talks = async () => (await house.ask<{ items: readonly Talk[] }>('GET', '/interactions')).items

  const waiting = async () => (await house.ask<{ items: readonly object[] }>('GET', '/calendars/meetings')).items

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`tells of meetings, each noted or refused by one key, with the way back (${language})`, async () => {
      const { page, context, troubles } = await house.enter('/meetings', { language })
      await page.getByRole('heading', { name: words.none }).waitFor()
      await page.locator('input[type=file]').setInputFiles({
        name: 'mio.ics',
        mimeType: 'text/calendar',
        buffer: Buffer.from(calendarOf(`Café ${language}`, `Comida ${language}`, `Visita ${language}`)),
      })
      const note = (what: string) =>
        page.getByRole('button', { name: `${words.note} ${what} ${language}`, exact: true })
      await note('Visita').waitFor()
      await lookEverywhere(page, `meetings-${language}`)
      await note('Café').press('Enter')
      await note('Café').waitFor({ state: 'detached' })
      await waitUntil(talks, (all) =>
        all.some(({ text, own }) => text === `Café ${language}` && own?.source === 'calendar'),
      )
      const refuse = page.getByRole('button', { name: `${words.noNote} Comida ${language}`, exact: true })
      await refuse.press('Enter')
      await refuse.waitFor({ state: 'detached' })
      const told = page.locator('[data-tone=done]').filter({ hasText: `Comida ${language}` })
      await told.getByRole('button', { name: words.undo }).press('Enter')
      await refuse.press('Enter')
      await refuse.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: `${words.noNote} Visita ${language}`, exact: true }).press('Enter')
      await page.getByRole('heading', { name: words.none }).waitFor()
      // The page is ahead of the server.
      await waitUntil(waiting, (all) => all.length === 0)

      await page.getByRole('button', { name: words.add }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: words.address }).fill('https://printer.local/mio.ics')
      await dialog.getByRole('button', { name: words.save }).press('Enter')
      await dialog.getByRole('alert').waitFor()
      await page.keyboard.press('Escape')
      // The one thing a browser tells of itself: that the address was refused.
      assert.deepEqual(
        troubles.filter((trouble) => !trouble.includes('/calendars/own')),
        [],
      )
      await context.close()
    })

    test(`a task of a phone that fits several people is given to one of them (${language})`, async () => {
      await putTask(house, language)
      const { page, context, troubles } = await house.enter('/follow-ups', { language })
      const asked = page.getByRole('region', { name: words.nobodys })
      await asked.getByText(`Llamar a Luis ${language}`).waitFor()
      await lookEverywhere(page, `nobodys-${language}`)
      await asked.getByRole('button', { name: /Luis Vega$/ }).press('Enter')
      await asked.waitFor({ state: 'detached' })
      await page.getByRole('link', { name: 'Luis Vega' }).first().waitFor()
      await page.getByRole('button', { name: words.undo }).press('Enter')
      await asked.getByRole('combobox').fill('Robles')
      await asked.getByRole('option', { name: /Luis Robles/ }).waitFor()
      await page.keyboard.press('Enter')
      await asked.waitFor({ state: 'detached' })
      await page.getByRole('link', { name: 'Luis Robles' }).first().waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }
})

function calendarOf(...names: readonly string[]): string {
  const events = names.flatMap((name) => [
    'BEGIN:VEVENT',
    `UID:${name}`,
    `DTSTART:${YESTERDAY}`,
    'DURATION:PT45M',
    `SUMMARY:${name}`,
    'ATTENDEE;CN=Luis:mailto:luis@example.org',
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n')
}

/** Notes a task as a phone does. */
async function putTask(house: House, language: FlowLanguage): Promise<void> {
  const { password } = await house.ask<{ password: string }>('POST', '/devices', { label: `Phone ${language}` })
  const { memberId } = await house.ask<{ memberId: string }>('GET', '/me')
  const lines = [`UID:${language}`, `DTSTAMP:${YESTERDAY}`, `SUMMARY:Llamar a Luis ${language}`]
  const told = await fetch(`${house.url}/dav/calendars/${memberId}/follow-ups/${language}.ics`, {
    method: 'PUT',
    headers: {
      authorization: `Basic ${Buffer.from(`${OWNER.email}:${password}`).toString('base64')}`,
      'content-type': 'text/calendar; charset=utf-8',
    },
    body: ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VTODO', ...lines, 'END:VTODO', 'END:VCALENDAR', ''].join('\r\n'),
  })
  assert.equal(told.status, 201)
}
