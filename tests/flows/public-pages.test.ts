import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, OWNER, takePicture, type VisitOptions } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const SCREENS = { narrow: { width: 360, height: 780 }, wide: { width: 1280, height: 900 } }
const SCHEMES = ['light', 'dark'] as const

/** Names as they come: two surnames, one name alone, and one that is read from the right. */
const PEOPLE = {
  'ana-ruiz': {
    name: { full: 'Ana Ruiz de la Prada' },
    titles: { t: { name: 'Directora' } },
    organizations: { o: { name: 'Tahona del Puerto' } },
    emails: { e: { address: 'ana@tahonadelpuerto.example' } },
    phones: { m: { number: '+34 600 000 010', features: { mobile: true } } },
    addresses: { a: { full: 'Calle de la Marina 14, 15001 A Coruña, España' } },
    links: { l: { uri: 'https://www.tahonadelpuerto.example/nosotras' } },
    personalInfo: { h: { kind: 'hobby', value: 'pan de masa madre' } },
  },
  mafalda: { name: { full: 'Mafalda' } },
  layla: { name: { full: 'ليلى الحسيني' }, phones: { p: { number: '+962 6 000 0000' } } },
}
const SHOWS = ['photo', 'organization', 'phones', 'emails', 'addresses', 'links', 'interests']

describe('the pages for everybody', FLOW_TIME, () => {
  let house: House
  let formPath: string
  let bookId: string

  before(async () => {
    house = await House.open()
    await house.addOwner()
    bookId = (await house.ask<{ id: string }>('POST', '/books', { name: 'Feria' })).id
    const notice = { responsible: 'Tahona del Puerto', purpose: 'Enviar el catálogo.', address: OWNER.email }
    formPath = (await house.ask<{ path: string }>('POST', '/forms', { title: 'Feria 2026', bookId, notice })).path
  })
  after(() => house.close())

  /** Shows one of these people under their address. */
  async function show(slug: keyof typeof PEOPLE): Promise<void> {
    const { id } = await house.ask<{ id: string }>('POST', '/cards', { ...PEOPLE[slug], bookIds: [bookId] })
    await house.ask('PUT', '/me/card', { cardId: id })
    const bio = 'Hago pan en el puerto desde hace quince años.\n\nVenga antes de las once.'
    await house.ask('PUT', '/me/profile', { isOn: true, slug, bio, shows: SHOWS, language: null })
  }

  /** Looks at a page in every way people look at it. */
  async function lookAtAll(name: string, path: string, check: (page: Page, language: FlowLanguage) => Promise<void>) {
    for (const language of FLOW_LANGUAGES)
      for (const scheme of SCHEMES)
        for (const [size, screen] of Object.entries(SCREENS))
          await look({ language, scheme, screen }, path, async (page) => {
            await check(page, language)
            assert.deepEqual(await lookForBarriers(page), [])
            assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
            await takePicture(page, `${name}-${language}-${scheme}-${size}`)
          })
  }

  async function look(how: VisitOptions, path: string, work: (page: Page) => Promise<void>): Promise<void> {
    const { page, context, troubles } = await house.visit(how)
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(house.url)) foreign.push(request.url())
    })
    await page.goto(path)
    await work(page)
    assert.deepEqual([troubles, foreign], [[], []])
    await context.close()
  }

  test('show somebody well, narrow and wide, in light and dark, in both languages, and ask nobody else', async () => {
    await show('ana-ruiz')
    await lookAtAll('public-page', '/p/ana-ruiz', async (page, language) => {
      await page.getByRole('heading', { level: 1, name: 'Ana Ruiz de la Prada' }).waitFor()
      await page.getByRole('link', { name: language === 'es' ? 'Guardar contacto' : 'Save contact' }).waitFor()
    })
  })

  test('show names of all kinds', async () => {
    for (const slug of ['mafalda', 'layla'] as const) {
      await show(slug)
      await look({ language: 'en' }, `/p/${slug}`, async (page) => {
        await page.getByRole('heading', { level: 1, name: PEOPLE[slug].name.full }).waitFor()
        assert.deepEqual(await lookForBarriers(page), [])
        await takePicture(page, `public-page-${slug}`)
      })
    }
  })

  test('take what people leave, by keyboard alone', async () => {
    await look({ language: 'es' }, formPath, async (page) => {
      await page.keyboard.press('Tab')
      for (const text of ['Eva', 'Luz Mora', '', 'eva@luz.example']) {
        await page.keyboard.type(text)
        await page.keyboard.press('Tab')
      }
      // Faster than anybody fills a form in is what the page takes for a machine: meanwhile others look at it.
      await lookAtAll('form', formPath, (other, language) =>
        other.getByRole('button', { name: language === 'es' ? 'Dejar mis datos' : 'Leave my details' }).waitFor(),
      )
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Gracias, Eva' }).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, 'form-thanks')
    })
  })
})
