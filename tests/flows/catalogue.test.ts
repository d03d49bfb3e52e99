import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { sayByKeys, type Wanted } from './practised.ts'

const WORDS = {
  en: {
    many: 'The two hundred',
    few: 'Ten people',
    who: 'Who',
    order: 'By organisation',
    begin: 'Begin',
    another: 'Begin another session',
    all: 'All of them are catalogued',
    of: (done: number, all: number) => new RegExp(`^${done} of ${all}\\b`),
    putOff: /1 put off/,
    again: /You were undecided before/,
    also: /^Also for these 4 of/,
    lines: { kind: 'Kind', sector: 'Sector', function: 'Function', seniority: 'Seniority', stage: 'Stage' },
    kinds: ['Customer', 'Supplier', 'Partner', 'Press'],
    sectors: ['Industry', 'Media', 'Systems'],
    stages: ['Prospect', 'Customer'],
    closeness: ['Closeness', 'Acquaintance'],
    work: [
      ['Purchasing director', 'Purchasing', 'Director'],
      ['Sales manager', 'Sales', 'Manager'],
      ['Systems technician', 'Technology', 'Specialist'],
      ['Administrative assistant', 'Administration', 'Assistant'],
      ['', 'Legal', 'Specialist'],
    ],
  },
  es: {
    few: 'Diez personas',
    who: 'Quiénes',
    order: 'Por organización',
    begin: 'Empezar',
    another: 'Empezar otra sesión',
    all: 'Todas están catalogadas',
    of: (done: number, all: number) => new RegExp(`^${done} de ${all}\\b`),
    putOff: /1 aplazadas?/,
    again: /Antes no lo tenía claro/,
    also: /^También para estas 4 de/,
    lines: { kind: 'Tipo', sector: 'Sector', function: 'Función', seniority: 'Nivel', stage: 'Etapa' },
    kinds: ['Cliente', 'Proveedor', 'Socio', 'Prensa'],
    sectors: ['Industria', 'Medios de comunicación', 'Sistemas'],
    stages: ['Cliente potencial', 'Cliente'],
    closeness: ['Cercanía', 'De vista'],
    work: [
      ['Directora de compras', 'Compras', 'Dirección'],
      ['Jefe de ventas', 'Ventas', 'Jefatura'],
      ['Técnica de sistemas', 'Tecnología', 'Especialista'],
      ['Auxiliar administrativo', 'Administración', 'Asistencia'],
      ['', 'Jurídico', 'Especialista'],
    ],
  },
} as const satisfies Record<FlowLanguage, object>

const FIRST = ['Ada', 'Bruno', 'Carla', 'Diego', 'Elena', 'Fermín', 'Gema', 'Hugo', 'Irene', 'Jorge']
const LAST = ['Alba', 'Bravo', 'Cano', 'Duarte', 'Espejo', 'Ferrer', 'Gil', 'Haro', 'Ibarra', 'Jara']
/** A practised person needs no more for anybody. */
const MOST_KEYS = 5

interface Person {
  readonly id: string
  readonly wanted: Wanted
  /** Pressed besides. */
  readonly more: readonly string[]
}

/** What a card says of somebody's work. */
interface Said {
  readonly 'lazo.app:contactKinds'?: Record<string, true>
  readonly 'lazo.app:sectors'?: Record<string, true>
  readonly 'lazo.app:functions'?: Record<string, true>
  readonly 'lazo.app:seniority'?: string
  readonly 'lazo.app:stages'?: Record<string, { stage: string }>
}

// Two hundred people take their time on a machine that does other things too.
describe('cataloguing', { timeout: 2 * FLOW_TIME.timeout }, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house.close())

  /** People of an office, five of each organization, in a book of their own; what one wants to say of each by their name. */
  async function fill(language: FlowLanguage, organizations: number, book: string) {
    const words = WORDS[language]
    const { id } = await house.ask<{ id: string }>('POST', '/books', { name: book })
    const people = new Map<string, Person>()
    for (let at = 0; at < organizations * 5; at += 1) {
      const name = `${FIRST[at % 10]} ${LAST[Math.floor(at / 10) % 10]} ${LAST[Math.floor(at / 100)]}`
      const organization = Math.floor(at / 5)
      const [title, function_, seniority] = words.work[at % 5]!
      const made = await house.ask<{ id: string }>('POST', '/cards', {
        bookIds: [id],
        name: { full: name },
        organizations: { o: { name: `Empresa ${String(organization).padStart(2, '0')}` } },
        emails: { e: { address: `p${at}@empresa${organization}.example` } },
        ...(title === '' ? {} : { titles: { t: { name: title } } }),
      })
      const { lines, kinds, sectors, stages, closeness } = words
      const wanted = {
        [lines.kind]: kinds[organization % 4]!,
        [lines.sector]: sectors[organization % 3]!,
        [lines.function]: function_,
        [lines.seniority]: seniority,
        [lines.stage]: stages[organization % 2]!,
        ...(at % 5 === 0 ? { [closeness[0]]: closeness[1] } : {}),
      }
      people.set(name, { id: made.id, wanted, more: at % 5 === 1 ? ['k'] : [] })
    }
    return { book, people }
  }

  async function begin(page: Page, language: FlowLanguage, book: string) {
    const words = WORDS[language]
    const another = page.getByRole('button', { name: words.another })
    await another.or(page.getByRole('button', { name: words.begin, exact: true })).waitFor()
    if (await another.isVisible()) await another.press('Enter')
    await page.getByRole('combobox', { name: words.who }).fill(book)
    await page.getByRole('option', { name: book }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: words.order }).press('Space')
    await page.getByRole('button', { name: words.begin, exact: true }).press('Enter')
  }

  const shown = async (page: Page) => (await page.locator('main article h2').textContent())!
  const allOf = (people: ReadonlyMap<string, Person>) =>
    Promise.all([...people.values()].map(({ id }) => house.ask<Said>('GET', `/cards/${id}`)))

  /** Catalogues who is shown, up to so many are done, and counts the keys of each. */
  async function work(page: Page, people: ReadonlyMap<string, Person>, told: (done: number) => RegExp, to: number) {
    const keys: number[] = []
    let done = Number(/\d+/.exec((await page.getByRole('status').first().textContent())!)![0])
    for (; done < to; done += 1) {
      await page
        .getByRole('status')
        .filter({ hasText: told(done) })
        .waitFor()
      const { wanted, more } = people.get(await shown(page))!
      const pressed = await sayByKeys(page, wanted)
      for (const key of [...more, 'Enter']) await page.keyboard.press(key)
      keys.push(pressed.length + more.length + 1)
    }
    return keys
  }

  test('goes through two hundred people by five keys each at most, on at another device, and back step by step (en)', async () => {
    const words = WORDS.en
    const { book, people } = await fill('en', 40, words.many)
    const all = people.size
    const told = (done: number) => words.of(done, all)
    const one = await house.enter('/catalogue', { language: 'en' })
    await one.page.getByRole('button', { name: words.begin, exact: true }).waitFor()
    await lookEverywhere(one.page, 'catalogue-start-en')
    await begin(one.page, 'en', book)
    await one.page
      .getByRole('status')
      .filter({ hasText: told(0) })
      .waitFor()
    const keys = await work(one.page, people, told, 100)

    const two = await house.enter('/catalogue', { language: 'en' })
    await two.page
      .getByRole('status')
      .filter({ hasText: told(100) })
      .waitFor()
    await lookEverywhere(two.page, 'catalogue-card-en')
    keys.push(...(await work(two.page, people, told, all)))
    await two.page.getByRole('heading', { name: words.all }).waitFor()
    await lookEverywhere(two.page, 'catalogue-finished-en')
    assert.equal(keys.length, 200)
    assert.deepEqual(
      keys.filter((count) => count > MOST_KEYS),
      [],
    )
    const often = keys.filter((count) => count === 1).length
    assert.ok(often >= 80, `Enter alone is enough for ${often} of them`)
    assert.equal(await countSaid(people), 200)

    await one.page.reload()
    await one.page.getByRole('heading', { name: words.all }).waitFor()
    for (let done = all - 1; done >= 0; done -= 1) {
      await one.page.keyboard.press('z')
      await one.page
        .getByRole('status')
        .filter({ hasText: told(done) })
        .waitFor()
    }
    assert.equal(await countSaid(people), 0)
    const { items } = await house.ask<{ items: unknown[] }>('GET', '/ties?key=true')
    assert.deepEqual(items, [])
    assert.deepEqual([one.troubles, two.troubles], [[], []])
  })

  /** Of how many cards all is said that cataloguing says. */
  async function countSaid(people: ReadonlyMap<string, Person>): Promise<number> {
    let count = 0
    for (const card of await allOf(people)) {
      const stages = Object.keys(card['lazo.app:stages'] ?? {}).length
      const said = [card['lazo.app:contactKinds'], card['lazo.app:sectors'], card['lazo.app:functions']]
      if (stages === 1 && said.every(Boolean) && card['lazo.app:seniority']) count += 1
      else
        assert.deepEqual([stages, ...said, card['lazo.app:seniority']], [0, undefined, undefined, undefined, undefined])
    }
    return count
  }

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`takes the others of an organization along, asks again for whom one put off, and lets a tie rest (${language})`, async () => {
      const { book, people } = await fill(language, 2, words.few)
      const told = (done: number) => words.of(done, 10)
      const { page, troubles } = await house.enter('/catalogue', { language })
      await begin(page, language, book)
      const status = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor()
      await status(told(0))
      await sayByKeys(page, people.get(await shown(page))!.wanted)
      await page.keyboard.press('a')
      await page.getByRole('checkbox', { name: words.also, checked: true }).waitFor()
      await lookEverywhere(page, `catalogue-also-${language}`)
      await page.keyboard.press('Enter')
      await status(told(5))

      const putOff = await shown(page)
      await page.keyboard.press('u')
      await status(words.putOff)
      const rests = await shown(page)
      await page.keyboard.press('r')
      await page.keyboard.press('Enter')
      for (let done = 6; done < 9; done += 1) {
        await status(told(done))
        await page.keyboard.press('Enter')
      }
      await page.getByText(words.again).waitFor()
      assert.equal(await shown(page), putOff)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: words.all }).waitFor()

      const { isResting } = await house.ask<{ isResting: boolean }>('GET', `/cards/${people.get(rests)!.id}/tie`)
      assert.equal(isResting, true)
      const customers = async () => (await allOf(people)).filter((card) => card['lazo.app:contactKinds']).length
      assert.equal(await customers(), 5)
      for (let done = 9; done > 4; done -= 1) {
        await page.keyboard.press('z')
        await status(told(done))
      }
      await page.keyboard.press('z')
      await page.getByText(words.again).waitFor({ state: 'detached' })
      await page.keyboard.press('z')
      await status(told(0))
      assert.equal(await customers(), 0)
      assert.deepEqual(troubles, [])
    })
  }
})
