import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { Lazo, type RunningServer, stop } from '../../cli/testing/lazo.ts'
import { root } from '../../tools/list-files.ts'

/** The browser of Debian. */
const CHROMIUM = '/usr/bin/chromium'

/** Where pictures of the screens are stored for review. */
const PICTURES = join(root, '.cache', 'flows')

/** A language the flows are walked through in. */
export type FlowLanguage = 'en' | 'es'

/** Both languages, for loops over flows. */
export const FLOW_LANGUAGES: readonly FlowLanguage[] = ['en', 'es']

/** Who uses the house, unless a test makes others. */
export const OWNER = { email: 'ana@example.org', name: 'Ana Ruiz de la Prada', password: 'correct horse battery' }

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

  private constructor(lazo: Lazo, server: RunningServer, browser: Browser) {
    this.lazo = lazo
    this.#server = server
    this.#browser = browser
  }

  /** Starts server and browser; `close` both at the end. */
  static async open(): Promise<House> {
    const lazo = new Lazo()
    const [server, browser] = await Promise.all([
      lazo.serve(),
      // Containers give browsers no sandbox of their own, and little shared memory.
      chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] }),
    ])
    return new House(lazo, server, browser)
  }

  /** The address of the server, without the slash at the end. */
  get url(): string {
    return this.#server.url.replace(/\/$/, '')
  }

  /** The code with which the first visitor sets the server up. */
  get setupCode(): string {
    return /type the code (\S+)/.exec(this.#server.said())?.[1] ?? ''
  }

  /** Makes the account of the owner by command. */
  async addOwner(): Promise<void> {
    const args = ['user', 'add', OWNER.email, '--name', OWNER.name, '--password-stdin']
    const { code, err } = await this.lazo.run(args, { input: OWNER.password })
    if (code !== 0) throw new Error(err)
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
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text())) troubles.push(message.text())
    })
    return { page, context, troubles }
  }

  /** Stops both and removes the data. */
  async close(): Promise<void> {
    await this.#browser.close()
    await stop(this.#server)
    await this.lazo.clear()
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
