import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { CardResource } from '@lazo/contract'
import type { Card } from '@lazo/jscontact'
import { cardToVcard } from '@lazo/vcard'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { makeCardsUp } from '#web/data/testing/made-up-cards.ts'
import { Lazo, type RunningServer, stop } from '../../cli/testing/lazo.ts'

const DATA = process.env['LAZO_BENCH_DATA'] ?? join(import.meta.dirname, '../../.cache/bench')
/** The browser of Debian. */
export const CHROMIUM = '/usr/bin/chromium'
const OWNER = { email: 'ana@example.org', name: 'Ana', password: 'correct horse battery' }
const SEARCH = 'Search everything'

/** A Lazo with many made-up cards, kept from run to run, and a browser to use it with. */
export class WebHouse {
  readonly token: string
  readonly #server: RunningServer
  readonly #browser: Browser

  private constructor(server: RunningServer, browser: Browser, token: string) {
    this.#server = server
    this.#browser = browser
    this.token = token
  }

  /** Starts the server with so many cards, which are brought in at the first time, and a browser. */
  static async open(cards: number, note: (text: string) => void): Promise<WebHouse> {
    const folder = join(DATA, `web-${cards}`)
    const lazo = new Lazo(folder)
    const full = join(folder, 'full')
    if (!existsSync(full)) {
      await lazo.clear()
      mkdirSync(folder, { recursive: true })
      await fill(lazo, cards, note)
      writeFileSync(full, '')
    }
    const server = await lazo.serve()
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--enable-blink-features=ForceEagerMeasureMemory'],
    })
    return new WebHouse(server, browser, (await lazo.get('token', OWNER.email, '--label', 'bench')).trim())
  }

  /** The address of the server. */
  get url(): string {
    return this.#server.url
  }

  /** A browser that was never here. */
  newBrowser(): Promise<BrowserContext> {
    return this.#browser.newContext({
      baseURL: this.#server.url,
      locale: 'en-GB',
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    })
  }

  /** Types name and password; gives the milliseconds from the press of the button until the first row. */
  async signIn(page: Page): Promise<number> {
    await page.goto('/people')
    await page.getByLabel('E-mail').fill(OWNER.email)
    await page.locator('input[name=password]').fill(OWNER.password)
    const start = performance.now()
    await page.getByRole('button', { name: 'Sign in' }).click({ noWaitAfter: true })
    await firstRow(page)
    return performance.now() - start
  }

  /** Asks the API as a program of the owner does. */
  async ask<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(new URL(`/api/v1${path}`, this.#server.url), {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await stop(this.#server)
  }
}

/** Waits for the first row of the list. */
export async function firstRow(page: Page): Promise<void> {
  await page.locator('[role=row][data-at]').first().waitFor({ timeout: 120_000 })
}

/** Waits until the copy in the browser is whole. */
export async function wholeCopy(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Connection: All in sync' }).waitFor({ timeout: 300_000 })
}

/** The box in which people search. */
export function searchBox(page: Page) {
  return page.getByLabel(SEARCH)
}

async function fill(lazo: Lazo, cards: number, note: (text: string) => void): Promise<void> {
  const start = performance.now()
  const args = ['user', 'add', OWNER.email, '--name', OWNER.name, '--password-stdin']
  const { code, err } = await lazo.run(args, { input: OWNER.password })
  if (code !== 0) throw new Error(err)
  const file = join(lazo.folder, 'cards.vcf')
  await writeCards(file, cards)
  await lazo.get('import', file, '--book', 'Everybody', '--as', OWNER.email, '--on-duplicate', 'new')
  note(`brought ${cards} cards in, in ${Math.round((performance.now() - start) / 1000)} s`)
}

async function writeCards(path: string, cards: number): Promise<void> {
  const file = await open(path, 'w')
  let piece = ''
  for (const resource of makeCardsUp(cards)) {
    piece += cardToVcard(documentOf(resource), { version: '4.0' })
    if (piece.length < 1 << 20) continue
    await file.write(piece)
    piece = ''
  }
  await file.write(piece)
  await file.close()
}

/** What the API tells about a card is no part of it. */
function documentOf(resource: CardResource): Card {
  const about = ['id', 'bookIds', 'revision', 'right', 'overlay', 'createdAt', 'updatedAt']
  return Object.fromEntries(Object.entries(resource).filter(([name]) => !about.includes(name))) as unknown as Card
}
