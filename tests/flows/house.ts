import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { Lazo, type RunningServer } from '../../cli/testing/lazo.ts'
import { root } from '../../tools/list-files.ts'
import { startBoth, stopBoth } from './start-both.ts'
import { waitUntil } from './wait-until.ts'

/** Where pictures of the screens are stored for review. */
const PICTURES = join(root, '.cache', 'flows')

/** A language the flows are walked through in. */
export type FlowLanguage = 'en' | 'es'

/** Both languages, for loops over flows. */
export const FLOW_LANGUAGES: readonly FlowLanguage[] = ['en', 'es']

/** Who uses the house, unless a test makes others. */
export const OWNER = { email: 'ana@example.org', name: 'Ana Ruiz de la Prada', password: 'correct horse battery' }

/** What every describe of flows is given: where a wait has no end of its own, this ends it, and the house is closed. */
export const FLOW_TIME = { timeout: 480_000 }

/** Browsers as people have them. */
const USUAL_SCREEN = { width: 1280, height: 800 }

/** How somebody looks at Lazo. */
export interface VisitOptions {
  readonly language?: FlowLanguage
  readonly screen?: { readonly width: number; readonly height: number }
  readonly scheme?: 'light' | 'dark'
  /** Comes with this session instead of an empty browser. */
  readonly session?: Awaited<ReturnType<BrowserContext['storageState']>>
}

/** A browser of its own that somebody came with. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** What the page wrote to its console as an error, or threw; flows end with none. */
  readonly troubles: readonly string[]
}

/** A running Lazo with an empty data folder, and a browser to use it with. */
export class House {
  readonly lazo: Lazo
  readonly #server: RunningServer
  readonly #browser: Browser
  #cookie = ''

  private constructor(lazo: Lazo, server: RunningServer, browser: Browser) {
    this.lazo = lazo
    this.#server = server
    this.#browser = browser
  }

  /** Starts server and browser, where wanted with settings of its own; `close` both at the end. */
  static async open(environment: Readonly<Record<string, string>> = {}): Promise<House> {
    const lazo = new Lazo()
    const { server, browser } = await startBoth(lazo, { environment })
    return new House(lazo, server, browser)
  }

  /** The address of the server, without the slash at the end. */
  get url(): string {
    return this.#server.url.replace(/\/$/, '')
  }

  /** The code with which the first visitor sets the server up. */
  setupCode(): Promise<string> {
    return waitUntil(
      async () => /type the code (\S+)/.exec(this.#server.said())?.[1] ?? '',
      (code) => code !== '',
    )
  }

  /** Makes the account of the owner, who is signed in from then on. */
  async addOwner(): Promise<void> {
    const code = await this.setupCode()
    const answer = await fetch(`${this.url}/api/v1/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...OWNER, code, workspace: 'Ruiz Office' }),
    })
    const [cookie] = answer.headers.getSetCookie()
    if (!answer.ok || !cookie) throw new Error(`the owner could not be made: ${answer.status} ${await answer.text()}`)
    this.#cookie = cookie.split(';')[0]!
  }

  /** Asks the API as the owner; edits are of whatever is there. Throws when it refuses. */
  async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        cookie: this.#cookie,
        'if-match': '*',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return (text === '' ? null : JSON.parse(text)) as T
  }

  /** Somebody comes with a browser of their own. */
  async visit({
    language = 'en',
    screen = USUAL_SCREEN,
    scheme = 'light',
    session,
  }: VisitOptions = {}): Promise<Visit> {
    const context = await this.#browser.newContext({
      baseURL: this.url,
      locale: language === 'es' ? 'es-ES' : 'en-GB',
      timezoneId: 'Europe/Madrid',
      viewport: screen,
      colorScheme: scheme,
      reducedMotion: 'reduce',
      acceptDownloads: true,
      ...(session ? { storageState: session } : {}),
    })
    context.setDefaultTimeout(30_000)
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (message.type() !== 'error' || isExpected(message.text())) return
      troubles.push(`${message.text()} ${message.location().url}`.trim())
    })
    return { page, context, troubles }
  }

  /** The owner comes with a browser of their own in which they are signed in, and goes to a page of the app. */
  async enter(path = '/people', options: Omit<VisitOptions, 'session'> = {}): Promise<Visit> {
    const [name, value] = this.#cookie.split('=') as [string, string]
    const { hostname: domain } = new URL(this.url)
    const cookie = { name, value, domain, path: '/', expires: -1, httpOnly: true, secure: false }
    const session = { cookies: [{ ...cookie, sameSite: 'Lax' as const }], origins: [] }
    const visit = await this.visit({ ...options, session })
    await visit.page.goto(path)
    await visit.page.locator('header input[type=search]').waitFor()
    return visit
  }

  /** Stops both and removes the data. */
  async close(): Promise<void> {
    await stopBoth(this.lazo, this.#server, this.#browser)
  }
}

/** Stores what is on the screen for review; people look at these, and the pictures of the documents are made of them. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`) })
}

/** Answers that the app asks for and understands are told by browsers as errors all the same. */
function isExpected(text: string): boolean {
  return /Failed to load resource: (?:the server responded with a status of (?:401|404|409|412)|net::ERR_(?:INTERNET_DISCONNECTED|FAILED))/.test(
    text,
  )
}
