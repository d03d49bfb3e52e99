import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { Colleague } from './colleague.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, OWNER } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const LUIS = { email: 'luis@example.org', name: 'Luis Paz', password: 'staple horse battery' }

const WORDS = {
  en: {
    shareLabel: 'Share the label Feria',
    shareBook: (name: string) => `Share the book ${name}`,
    everyone: /^Everyone in Ruiz Office/,
    everyoneCan: 'What Everyone in Ruiz Office can do',
    done: 'Done',
    all: 'The 2 contacts with this label are shared, and whoever gets the label later.',
    left: 'Why 2 are left out',
    taken: 'Feria: no longer shared with Everyone in Ruiz Office',
    stop: 'Stop sharing with Everyone in Ruiz Office',
    undo: 'Undo',
    search: 'With whom',
    canEdit: 'can edit',
    rightOf: 'What Luis Paz can do',
    nobody: 'Nobody else of that name.',
    readOnly: 'You may look at this contact, not change it.',
    more: 'More for this contact',
    share: 'Share with colleagues…',
    moreList: 'More',
    askFor: (name: string) => `Ask for ${name}`,
    message: 'In a few words',
    ask: 'Ask',
    waits: 'waits for an answer',
    badge: '1 request: a colleague asks you for something',
    answer: 'Answer Luis Paz',
    give: 'Give',
    giveDone: 'Luis Paz has it now',
    givenBy: `granted by ${OWNER.name}`,
    menuOf: (name: string) => `More about ${name}`,
    leave: 'Leave this book',
    former: 'Books you had',
    comeBack: (name: string) => `Come back to ${name}`,
    handOver: 'Hand over…',
    heir: 'To whom',
    handOverYes: 'Hand over',
    handedOver: (name: string) => `${name} belongs to Luis Paz now`,
    yours: 'yours',
    whoSees: 'Who can see it',
    whoSeesTitle: (name: string) => `Who can see ${name}`,
    whoSeesCard: 'Who can see this',
    everyoneWay: `Feria: like everyone, given by ${OWNER.name}`,
    memberTitle: 'What Luis Paz can see',
    forOutside: 'Link for somebody outside…',
    password: 'Password, if you want one',
    makeLink: 'Make the link',
    gate: 'This page has a password',
    openedOnce: /^opened (?:once|\d+ times)/,
    revoke: 'Revoke',
    noLinks: 'No links yet',
  },
  es: {
    shareLabel: 'Compartir la etiqueta Feria',
    shareBook: (name: string) => `Compartir la libreta ${name}`,
    everyone: /^Todo el mundo en Ruiz Office/,
    everyoneCan: 'Qué puede hacer Todo el mundo en Ruiz Office',
    done: 'Listo',
    all: 'Se comparten los 2 contactos con esta etiqueta, y los que la reciban más adelante.',
    left: 'Por qué se quedan fuera 2',
    taken: 'Feria: ya no se comparte con Todo el mundo en Ruiz Office',
    stop: 'Dejar de compartir con Todo el mundo en Ruiz Office',
    undo: 'Deshacer',
    search: 'Con quién',
    canEdit: 'puede editar',
    rightOf: 'Qué puede hacer Luis Paz',
    nobody: 'Nadie más con ese nombre.',
    readOnly: 'Puede ver este contacto, pero no cambiarlo.',
    more: 'Más acciones del contacto',
    share: 'Compartir con compañeros…',
    moreList: 'Más',
    askFor: (name: string) => `Pedir ${name}`,
    message: 'En pocas palabras',
    ask: 'Pedir',
    waits: 'espera respuesta',
    badge: '1 petición: un compañero le pide algo',
    answer: 'Responder a Luis Paz',
    give: 'Dar',
    giveDone: 'Luis Paz ya lo tiene',
    givenBy: `concedida por ${OWNER.name}`,
    menuOf: (name: string) => `Más sobre ${name}`,
    leave: 'Dejar esta libreta',
    former: 'Libretas que tuvo',
    comeBack: (name: string) => `Volver a ${name}`,
    handOver: 'Pasar a otra persona…',
    heir: 'A quién',
    handOverYes: 'Pasar la libreta',
    handedOver: (name: string) => `${name} es ahora de Luis Paz`,
    yours: 'suya',
    whoSees: 'Quién puede verla',
    whoSeesTitle: (name: string) => `Quién puede ver ${name}`,
    whoSeesCard: 'Quién puede ver esto',
    everyoneWay: `Feria: como todo el mundo, dada por ${OWNER.name}`,
    memberTitle: 'Qué puede ver Luis Paz',
    forOutside: 'Enlace para alguien de fuera…',
    password: 'Contraseña, si quiere',
    makeLink: 'Crear el enlace',
    gate: 'Esta página tiene contraseña',
    openedOnce: /^abierto (?:una vez|\d+ veces)/,
    revoke: 'Revocar',
    noLinks: 'Todavía no hay enlaces',
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

describe('sharing with colleagues', FLOW_TIME, () => {
  let house: House
  let luis: Colleague
  let bookId: string
  const cards: Record<string, string> = {}
  before(async () => {
    house = await House.open()
    await house.addOwner()
    luis = await Colleague.join(house, LUIS)
    bookId = (await house.ask<{ id: string }>('POST', '/books', { name: 'Casa' })).id
    for (const full of ['Amaia Elorza', 'Benito Lago'])
      cards[full] = (
        await house.ask<{ id: string }>('POST', '/cards', {
          bookIds: [bookId],
          name: { full },
          keywords: { Feria: true },
        })
      ).id
    cards['Clara Montes'] = (
      await house.ask<{ id: string }>('POST', '/cards', { bookIds: [bookId], name: { full: 'Clara Montes' } })
    ).id
  })
  after(() => house.close())

  /** Everything is as before for the next language. */
  async function shareNothing(): Promise<void> {
    const { items } = await house.ask<{ items: { id: string; keyword: string | null }[] }>('GET', '/books')
    for (const { id, keyword } of items) if (keyword === 'Feria') await house.ask('DELETE', `/books/${id}`)
  }

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    const rowOf = (page: Page, name: string) => page.locator('[role=row][data-at]').filter({ hasText: name })

    test(`a label is shared with everyone in three clicks, and a colleague has it at once, to look at (${language})`, async () => {
      await shareNothing()
      const [ana, other] = [await house.enter('/books', { language }), await luis.enter('/people', { language })]
      const clicks = await countClicks(ana.page)
      const dialog = ana.page.getByRole('dialog')
      await ana.page.getByRole('button', { name: words.shareLabel }).click()
      await dialog.getByText(words.all).waitFor()
      await lookEverywhere(ana.page, `share-label-${language}`)
      await dialog.getByRole('button', { name: words.everyone }).click()
      await dialog.getByRole('combobox', { name: words.everyoneCan }).waitFor()
      await lookEverywhere(ana.page, `shared-label-${language}`)
      await dialog.getByRole('button', { name: words.done }).click()
      await dialog.waitFor({ state: 'detached' })
      assert.equal(await clicks(), 3)

      await rowOf(other.page, 'Amaia Elorza').waitFor()
      assert.equal(await rowOf(other.page, 'Clara Montes').count(), 0)
      await rowOf(other.page, 'Amaia Elorza').click()
      await other.page.locator('article h1').filter({ hasText: 'Amaia Elorza' }).waitFor()
      await other.page.getByText(words.readOnly).waitFor()
      await other.page.getByRole('button', { name: words.more }).click()
      await other.page.getByRole('menu').waitFor()
      assert.equal(await other.page.getByRole('menuitem', { name: words.share }).count(), 0)
      assert.deepEqual([...ana.troubles, ...other.troubles], [])
      await ana.context.close()
      await other.context.close()
    })

    test(`sharing is taken back and undone, and the colleague sees both (${language})`, async () => {
      const [ana, other] = [await house.enter('/books', { language }), await luis.enter('/people', { language })]
      await rowOf(other.page, 'Amaia Elorza').waitFor()
      await ana.page.getByRole('button', { name: words.shareLabel }).click()
      await ana.page.getByRole('button', { name: words.stop }).click()
      await ana.page.getByText(words.taken).waitFor()
      await rowOf(other.page, 'Amaia Elorza').waitFor({ state: 'detached' })
      await ana.page.getByRole('button', { name: words.undo }).click()
      await rowOf(other.page, 'Amaia Elorza').waitFor()
      assert.deepEqual([...ana.troubles, ...other.troubles], [])
      await ana.context.close()
      await other.context.close()
    })

    test(`a contact alone is shared with a colleague found by typing, from its menu (${language})`, async () => {
      const { page, troubles, context } = await house.enter(`/people/${cards['Clara Montes']}`, { language })
      await page.getByRole('button', { name: words.more }).click()
      await page.getByRole('menuitem', { name: words.share }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: words.search }).fill('nobody')
      await dialog.getByText(words.nobody).waitFor()
      await dialog.getByRole('textbox', { name: words.search }).fill('paz')
      await dialog.getByRole('button', { name: LUIS.name }).click()
      await dialog.getByRole('combobox', { name: words.rightOf }).click()
      await page.getByRole('option', { name: words.canEdit, exact: true }).click()
      await page.getByText(`Clara Montes: Luis Paz ${words.canEdit}`).waitFor()
      await lookEverywhere(page, `share-card-${language}`)
      const { right } = await luis.ask<{ right: string }>('GET', `/cards/${cards['Clara Montes']}`)
      assert.equal(right, 'edit')
      assert.deepEqual(troubles, [])
      await context.close()
      await house.ask('POST', '/cards/shares/ends', {
        cardIds: [cards['Clara Montes']],
        to: 'member',
        id: luis.memberId,
      })
    })

    test(`a book is shared from its list, and who may not share a label is told why (${language})`, async () => {
      const { page, troubles, context } = await house.enter(`/people?book=${bookId}`, { language })
      await page.getByRole('button', { name: words.moreList, exact: true }).click()
      await page.getByRole('menuitem', { name: words.share }).click()
      await page.getByRole('dialog').getByRole('button', { name: LUIS.name }).click()
      await page.getByRole('dialog').getByRole('combobox', { name: words.rightOf }).waitFor()
      await context.close()
      await shareNothing()
      const other = await luis.enter('/books', { language })
      await other.page.getByRole('button', { name: words.shareLabel }).click()
      await other.page.getByText(words.left).waitFor()
      await other.page.locator('summary').click()
      await other.page.getByText(new RegExp(`Amaia Elorza: .*${OWNER.name}`)).waitFor()
      await lookEverywhere(other.page, `share-withheld-${language}`)
      assert.deepEqual([...troubles, ...other.troubles], [])
      await other.context.close()
      await house.ask('DELETE', `/books/${bookId}/grants/members/${luis.memberId}`)
    })

    test(`a book is asked for and given, left and entered again, and handed over (${language})`, async () => {
      const name = `Prensa ${language}`
      const { id } = await house.ask<{ id: string }>('POST', '/books', { name, kind: 'shared' })
      await house.ask('POST', '/cards', { bookIds: [id], name: { full: `Paz Sol ${language}` } })
      await house.ask('PUT', `/books/${id}/listing`, { isListed: true })
      // Open before anything is asked: the badge comes and goes by what the server tells.
      const ana = await house.enter('/books', { language })
      const other = await luis.enter('/requests', { language })
      await other.page.getByRole('button', { name: words.askFor(name) }).click()
      await other.page.getByRole('dialog').getByLabel(words.message).fill('Para la feria')
      await lookEverywhere(other.page, `ask-${language}`)
      await other.page.getByRole('dialog').getByRole('button', { name: words.ask, exact: true }).click()
      await other.page.getByText(words.waits).first().waitFor()

      await ana.page.getByRole('link', { name: words.badge }).click()
      await ana.page.getByText('Para la feria').waitFor()
      await lookEverywhere(ana.page, `requests-${language}`)
      await ana.page.getByRole('button', { name: words.answer }).click()
      await lookEverywhere(ana.page, `answer-${language}`)
      await ana.page.getByRole('dialog').getByRole('button', { name: words.give, exact: true }).click()
      await ana.page.getByText(words.giveDone).waitFor()
      await ana.page.getByRole('link', { name: words.badge }).waitFor({ state: 'detached' })

      await other.page.getByText(words.givenBy).first().waitFor()
      await other.page.goto('/books')
      await choose(other.page, name, words.leave)
      await linkTo(other.page, name).waitFor({ state: 'detached' })
      await other.page.getByRole('link', { name: words.former }).click()
      await other.page.getByRole('button', { name: words.comeBack(name) }).waitFor()
      await lookEverywhere(other.page, `former-${language}`)
      await other.page.getByRole('button', { name: words.comeBack(name) }).click()
      await other.page.getByRole('button', { name: words.comeBack(name) }).waitFor({ state: 'detached' })
      await other.page.goto('/books')
      await linkTo(other.page, name).waitFor()

      await ana.page.goto('/books')
      await choose(ana.page, name, words.handOver)
      const dialog = ana.page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: words.heir }).click()
      await ana.page.getByRole('option', { name: LUIS.name }).click()
      await lookEverywhere(ana.page, `hand-over-${language}`)
      await dialog.getByRole('button', { name: words.handOverYes }).click()
      await ana.page.getByText(words.handedOver(name)).waitFor()
      await other.page.getByRole('listitem').filter({ hasText: name }).getByText(words.yours).waitFor()
      await ana.page.getByRole('button', { name: words.undo }).click()
      await ana.page.getByRole('listitem').filter({ hasText: name }).getByText(words.yours).waitFor()
      assert.deepEqual([...ana.troubles, ...other.troubles], [])
      await ana.context.close()
      await other.context.close()
    })

    test(`it is told who sees a contact and a book, and what a colleague sees (${language})`, async () => {
      await shareNothing()
      await house.ask('POST', '/labels/shares', { keyword: 'Feria', to: 'everyone', id: null, right: 'view' })
      const { page, troubles, context } = await house.enter('/books', { language })
      await choose(page, 'Casa', words.whoSees)
      await page.getByRole('heading', { level: 1, name: words.whoSeesTitle('Casa') }).waitFor()
      await page.goto(`/people/${cards['Amaia Elorza']}`)
      await page.getByRole('button', { name: words.more }).click()
      await page.getByRole('menuitem', { name: words.whoSeesCard }).click()
      await page.getByText(words.everyoneWay).last().waitFor()
      await lookEverywhere(page, `who-sees-${language}`)
      await page.getByRole('link', { name: LUIS.name }).click()
      await page.getByRole('heading', { level: 1, name: words.memberTitle }).waitFor()
      await page.locator('main li').filter({ hasText: 'Feria' }).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`a stranger opens a link with its password and sees the chosen parts, until it is revoked (${language})`, async () => {
      const { page, troubles, context } = await house.enter('/books', { language })
      await page.getByRole('button', { name: words.shareBook('Casa') }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: words.forOutside }).click()
      await dialog.getByLabel(words.password).fill('clave de la feria')
      await lookEverywhere(page, `link-form-${language}`)
      await dialog.getByRole('button', { name: words.makeLink }).click()
      const address = (await dialog.getByRole('link').getAttribute('href'))!
      await lookEverywhere(page, `link-made-${language}`)

      const stranger = await house.visit({ language })
      await stranger.page.goto(address)
      await stranger.page.getByRole('heading', { name: words.gate }).waitFor()
      assert.deepEqual(await lookForBarriers(stranger.page), [])
      await stranger.page.locator('input[type=password]').fill('clave de la feria')
      await stranger.page.keyboard.press('Enter')
      await stranger.page.getByRole('link', { name: 'Amaia Elorza' }).waitFor()
      assert.deepEqual(await lookForBarriers(stranger.page), [])
      await stranger.page.getByRole('link', { name: 'Amaia Elorza' }).click()
      await stranger.page.getByRole('heading', { level: 1, name: 'Amaia Elorza' }).waitFor()
      assert.equal(await stranger.page.getByText('Feria').count(), 0)

      await page.goto('/links')
      await page.getByText(words.openedOnce).waitFor()
      await lookEverywhere(page, `links-${language}`)
      await page.getByRole('button', { name: words.revoke }).click()
      await page.getByRole('dialog').getByRole('button', { name: words.revoke }).click()
      await page.getByRole('heading', { name: words.noLinks }).waitFor()
      assert.equal((await stranger.page.goto(address))!.status(), 404)
      assert.deepEqual(troubles, [])
      await context.close()
      await stranger.context.close()
    })

    const linkTo = (page: Page, name: string) => page.locator('main').getByRole('link', { name, exact: true })

    /** Chooses from the menu of a book. */
    async function choose(page: Page, of: string, item: string): Promise<void> {
      await page.getByRole('button', { name: words.menuOf(of), exact: true }).click()
      await page.getByRole('menuitem', { name: item }).click()
    }
  }
})

/** Counts what is clicked in a page from now on; gives how much that was. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`addEventListener('click', () => { globalThis.clicks = (globalThis.clicks ?? 0) + 1 }, true)`)
  return async () => (await page.evaluate('globalThis.clicks ?? 0')) as number
}
