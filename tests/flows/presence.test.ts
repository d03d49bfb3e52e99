import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { Colleague } from './colleague.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, OWNER, takePicture, type Visit } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const LUIS = { email: 'luis@example.org', name: 'Luis Gil', password: 'another horse battery' }

const WORDS = {
  en: {
    editing: (name: string) => `${name} is editing this`,
    looking: (name: string) => `${name} has this open too`,
    saved: (name: string) => `${name} saved a change while you were editing.`,
    joined: 'What each of you saves is kept.',
    see: 'See what changed (new tab)',
    cancel: 'Cancel',
    save: 'Save',
    show: 'Show that I have a contact open',
  },
  es: {
    editing: (name: string) => `${name} está editando este contacto`,
    looking: (name: string) => `${name} también tiene abierto este contacto`,
    saved: (name: string) => `${name} ha guardado un cambio mientras usted edita.`,
    joined: 'Se conserva lo que guarde cada cual.',
    see: 'Ver qué ha cambiado (pestaña nueva)',
    cancel: 'Cancelar',
    save: 'Guardar',
    show: 'Mostrar que tengo abierto un contacto',
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

describe('members who have the same contact open', FLOW_TIME, () => {
  let house: House
  let luis: Colleague
  let bookId: string
  before(async () => {
    house = await House.open()
    await house.addOwner()
    luis = await Colleague.join(house, LUIS)
    bookId = (await house.ask<{ id: string }>('POST', '/books', { name: 'Casa', kind: 'shared' })).id
    await share()
  })
  after(() => house.close())

  const share = () => house.ask('PUT', `/books/${bookId}/grants/everyone`, { right: 'edit' })

  async function makeCard(full: string): Promise<string> {
    const card = { bookIds: [bookId], name: { full }, emails: { e1: { address: 'first@example.org' } } }
    return (await house.ask<{ id: string }>('POST', '/cards', card)).id
  }

  /** What is said of others, where readers of screens hear it. */
  const told = (page: Page, text: string) => page.getByRole('status').getByText(text)
  const gone = { state: 'detached' } as const

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    const leave = (visits: readonly Visit[]) => {
      assert.deepEqual(
        visits.flatMap(({ troubles }) => troubles),
        [],
      )
      return Promise.all(visits.map(({ context }) => context.close()))
    }

    test(`see each other, what each does, and when it ends (${language})`, async () => {
      const cardId = await makeCard(`Paz ${language}`)
      const ana = await house.enter(`/people/${cardId}`, { language })
      const his = await luis.enter(`/people/${cardId}`, { language })
      await told(ana.page, words.looking(LUIS.name)).waitFor()
      await told(his.page, words.looking(OWNER.name)).waitFor()
      await lookEverywhere(his.page, `presence-looking-${language}`)

      // A value in its place, by keyboard alone.
      await ana.page.getByRole('button', { name: 'first@example.org', exact: true }).press('Enter')
      await told(his.page, words.editing(OWNER.name)).waitFor()
      await ana.page.keyboard.press('Escape')
      await told(his.page, words.looking(OWNER.name)).waitFor()

      // The whole form.
      await ana.page.goto(`/people/${cardId}/edit`)
      await told(his.page, words.editing(OWNER.name)).waitFor()
      await lookEverywhere(his.page, `presence-editing-${language}`)
      await his.page.goto(`/people/${cardId}/edit`)
      await told(ana.page, words.editing(LUIS.name)).waitFor()
      await told(ana.page, words.joined).waitFor()
      await lookEverywhere(ana.page, `presence-both-${language}`)

      // Who goes elsewhere is there no longer, and who has no connection knows of nobody.
      await ana.page.goto('/people')
      await told(his.page, words.editing(OWNER.name)).waitFor(gone)
      await ana.page.goto(`/people/${cardId}/edit`)
      await told(his.page, words.editing(OWNER.name)).waitFor()
      await his.context.setOffline(true)
      await told(his.page, words.editing(OWNER.name)).waitFor(gone)
      await his.context.setOffline(false)
      await told(his.page, words.editing(OWNER.name)).waitFor()
      await leave([ana, his])
    })

    test(`are told in the form that a colleague saved meanwhile, and both changes stay (${language})`, async () => {
      const cardId = await makeCard(`Eva ${language}`)
      const ana = await house.enter(`/people/${cardId}/edit`, { language })
      await ana.page.getByRole('button', { name: words.save, exact: true }).waitFor()
      await luis.ask('PATCH', `/cards/${cardId}`, { patch: { 'emails/e2': { address: 'second@example.org' } } })
      await told(ana.page, words.saved(LUIS.name)).waitFor()
      await ana.page.getByRole('link', { name: words.see }).waitFor()
      await lookEverywhere(ana.page, `presence-saved-${language}`)
      await ana.page
        .getByRole('textbox', { name: /^(?:E-mail|Correo)/ })
        .first()
        .fill('mine@example.org')
      await ana.page.getByRole('button', { name: words.save, exact: true }).press('Enter')
      for (const address of ['mine@example.org', 'second@example.org'])
        await ana.page.getByRole('button', { name: address, exact: true }).waitFor()
      await leave([ana])
    })

    test(`are not shown where they do not wish it, and see the others all the same (${language})`, async () => {
      const cardId = await makeCard(`Sol ${language}`)
      const ana = await house.enter('/settings', { language })
      const shown = ana.page.getByRole('switch', { name: words.show })
      await shown.scrollIntoViewIfNeeded()
      await takePicture(ana.page, `presence-setting-${language}`)
      const isKept = ana.page.waitForResponse(
        (answer) => answer.url().includes('/me/settings') && answer.request().method() === 'PATCH' && answer.ok(),
      )
      await shown.press('Space')
      await isKept
      const his = await luis.enter(`/people/${cardId}/edit`, { language })
      await ana.page.goto(`/people/${cardId}/edit`)
      await told(ana.page, words.editing(LUIS.name)).waitFor()
      const { items } = await luis.ask<{ items: readonly unknown[] }>('PUT', `/cards/${cardId}/presence`, {
        pageId: cardId,
        doing: 'looking',
      })
      assert.deepEqual(items, [])
      assert.equal(await told(his.page, words.editing(OWNER.name)).count(), 0)
      await house.ask('PATCH', '/me/settings', { showsPresence: null })
      await told(his.page, words.editing(OWNER.name)).waitFor()

      // Who may see the contact no longer is at once at it no longer.
      await house.ask('DELETE', `/books/${bookId}/grants/everyone`)
      await told(ana.page, words.editing(LUIS.name)).waitFor(gone)
      await share()
      await leave([ana, his])
    })
  }
})
