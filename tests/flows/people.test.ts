import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { settle } from './settle.ts'

const WORDS = {
  en: {
    samples: 'Try it with sample contacts',
    noEmail: /^Without e-mail/,
    search: 'Search everything',
    people: 'People',
    label: 'Label',
    gets: (count: number) => `${count} get it.`,
    give: /^Do it for/,
    undo: 'Undo',
    filter: /^Filter/,
    add: 'Add a condition',
    values: 'Values',
    more: 'More',
    save: 'Save this list',
    name: 'Name',
    saveButton: 'Save',
    columns: 'Columns',
    card: 'Card',
  },
  es: {
    samples: 'Probar con contactos de ejemplo',
    noEmail: /^Sin correo/,
    search: 'Buscar en todo',
    people: 'Personas',
    label: 'Etiqueta',
    gets: (count: number) => `${count} la reciben.`,
    give: /^Hacerlo con/,
    undo: 'Deshacer',
    filter: /^Filtrar/,
    add: 'Añadir una condición',
    values: 'Valores',
    more: 'Más',
    save: 'Guardar esta lista',
    name: 'Nombre',
    saveButton: 'Guardar',
    columns: 'Columnas',
    card: 'Contacto',
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

const NARROW = { width: 360, height: 740 }
const WIDE = { width: 1920, height: 800 }
const LEFT = [
  [NARROW, 'rows'],
  [WIDE, 'rows'],
  [WIDE, 'columns'],
] as const

/** The rows of the list, without what stands above its columns. */
function rowsOf(page: Page): Locator {
  return page.locator('[role=row][data-at]')
}

/** The name in a row. */
function nameAt(page: Page, at: number): Promise<string> {
  return page.locator(`[data-at="${at}"] a`).innerText()
}

/** How many are on the list, as it says above it, which it does after its rows are there. */
async function countOf(page: Page): Promise<number> {
  await settle(page)
  const state = page
    .locator('#main [role=status]')
    .filter({ hasText: /[1-9].*(?:contact|select|selecc)/ })
    .first()
  const said = await state.innerText()
  return Number(/\d+/.exec(said.replaceAll(/[.,\s]/g, ''))?.[0] ?? Number.NaN)
}

describe('the list of people', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house.close())

  /** Comes as the owner and waits for the first rows. */
  async function come(language: FlowLanguage, path = '/people', screen = { width: 1280, height: 800 }): Promise<Page> {
    const { page } = await house.enter(path, { language, screen })
    await rowsOf(page).first().waitFor()
    return page
  }

  test('teaches the first step while there is nobody, and shows made-up people at a click', async () => {
    for (const language of FLOW_LANGUAGES) {
      const { page, troubles } = await house.enter('/people', { language })
      const samples = page.getByRole('button', { name: WORDS[language].samples })
      if (language === 'en') {
        await samples.waitFor()
        await takePicture(page, 'people-nobody-en')
        const barriers = await lookForBarriers(page)
        await samples.click()
        await rowsOf(page).nth(5).waitFor()
        assert.deepEqual(barriers, [])
      }
      await rowsOf(page).nth(5).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `people-${language}`)
      await page.getByText(WORDS[language].columns).or(page.getByLabel(WORDS[language].columns)).first().click()
      await page.locator('[role=columnheader][data-column=email]').waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `people-columns-${language}`)
      assert.deepEqual(troubles, [])
    }
  })

  test('finds anyone while typing, marks why, and opens the best with Enter', async () => {
    const page = await come('en')
    const name = await nameAt(page, 3)
    const word = name.split(' ').at(-1)!
    await page.getByLabel(WORDS.en.search).pressSequentially(word.toLowerCase(), { delay: 40 })
    await page.locator('[role=row] mark').first().waitFor()
    const first = await nameAt(page, 0)
    await page.waitForResponse((answer) => answer.url().includes('/api/v1/search'))
    assert.equal(await nameAt(page, 0), first, 'the server moved a row')
    assert.equal(new URL(page.url()).searchParams.get('q'), word.toLowerCase())
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/people\/[^/?]+\?/)
    await page.keyboard.press('Escape')
  })

  test('is gone through, chosen from and left by keyboard alone', async () => {
    const page = await come('en')
    await page.locator('#people-rows').focus()
    for (const key of ['j', 'j', 'x']) await page.keyboard.press(key)
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    assert.equal(await countOf(page), 3)
    assert.deepEqual(await lookForBarriers(page), [])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/people\/[^/?]+/)
    await page.getByRole('region', { name: WORDS.en.card }).waitFor()
    const opened = page.url()
    await page.keyboard.press('j')
    await page.waitForURL((url) => url.pathname.startsWith('/people/') && url.href !== opened)
    await page.goBack()
    await page.waitForURL((url) => url.pathname === '/people')
  })

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    test(`gives many a label, says before how many get it, and takes it back at once (${language})`, async () => {
      const page = await come(language)
      const all = await countOf(page)
      await page.locator('#people-rows').focus()
      await page.keyboard.press('Control+a')
      assert.equal(await countOf(page), all)
      await page.keyboard.press('l')
      await page.getByRole('combobox', { name: words.label }).fill('Fair 2026')
      await page.getByText(words.gets(all)).waitFor()
      // The choices over the dialog are put away, so that the dialog itself is looked at.
      await page.keyboard.press('Escape')
      await settle(page)
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `people-label-${language}`)
      await page.getByRole('button', { name: words.give }).click()
      await page.getByRole('link', { name: `Fair 2026 ${all}` }).waitFor()
      await page.getByRole('button', { name: words.undo }).click()
      await page.getByRole('link', { name: /^Fair 2026/ }).waitFor({ state: 'detached' })
    })
  }

  test('keeps a filter under a name, in the address and with its count', async () => {
    for (const language of FLOW_LANGUAGES) {
      const words = WORDS[language]
      const page = await come(language)
      await page.getByRole('link', { name: words.noEmail }).click()
      await page.waitForURL(/list=no-email/)
      const count = await countOf(page)
      await page.getByRole('button', { name: words.more, exact: true }).click()
      await page.getByRole('menuitem', { name: words.save }).click()
      await page.getByRole('textbox', { name: words.name }).fill(`To ask ${language}`)
      await page.locator('button[type=submit]:enabled').waitFor()
      await settle(page)
      assert.deepEqual(await lookForBarriers(page), [])
      await page.getByRole('button', { name: words.saveButton, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: `To ask ${language}` }).waitFor()
      await page.reload()
      await page.getByRole('heading', { level: 1, name: `To ask ${language}` }).waitFor()
      await page.getByRole('link', { name: `To ask ${language} ${count}` }).waitFor()
    }
  })

  test('filters by conditions that stand in the address', async () => {
    const page = await come('en')
    const all = await countOf(page)
    await page.getByRole('button', { name: WORDS.en.filter }).click()
    await page.getByRole('button', { name: WORDS.en.add }).click()
    await page.getByLabel(WORDS.en.values).first().click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/filter=/)
    await page.keyboard.press('Escape')
    await settle(page)
    assert.deepEqual(await lookForBarriers(page), [])
    await page.keyboard.press('Escape')
    const fewer = await countOf(page)
    assert.ok(fewer > 0 && fewer < all, `${fewer} of ${all}`)
    await page.reload()
    await rowsOf(page).first().waitFor()
    assert.equal(await countOf(page), fewer)
  })

  test('comes back to the row it was left at, also where the card stands alone or columns make room for it', async () => {
    for (const [screen, view] of LEFT) {
      const page = await come('es', `/people?view=${view}`, screen)
      const list = page.locator('#people-rows')
      await list.evaluate((element) => void (element.scrollTop = 600))
      await page.locator('[data-at="16"] a').click()
      await page.waitForURL(/\/people\/[^/?]+/)
      await list.waitFor({ state: screen === WIDE ? 'visible' : 'hidden' })
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await page.goBack()
      await page.waitForURL((url) => url.pathname === '/people')
      assert.equal(await list.evaluate((element) => element.scrollTop), 600)
      await takePicture(page, `people-${view}-${screen.width}-es`)
    }
  })
})
