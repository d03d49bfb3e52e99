import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { Lazo, type RunningServer } from '../../../cli/testing/lazo.ts'
import { SIGNERS } from '../../../server/protocols/web/connect/profile/testing/signers.table.ts'
import { type FlowLanguage, OWNER } from '../house.ts'
import { startBoth, stopBoth } from '../start-both.ts'

/** The address that stands in the pictures; the browser is led to the server by it. */
const ADDRESS = 'https://contacts.example.org'
const LOCALES = { en: 'en-GB', es: 'es-ES' } as const

/** How a picture is looked at. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly scheme?: 'light' | 'dark'
  readonly isPhone?: boolean
}

/** A new Lazo under an address with TLS, as phones need it, and a browser that is led there. Its owner is signed in. */
export class Studio {
  readonly language: FlowLanguage
  readonly #lazo: Lazo
  readonly #server: RunningServer
  readonly #browser: Browser
  #session: Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>> | null = null

  private constructor(language: FlowLanguage, lazo: Lazo, server: RunningServer, browser: Browser) {
    this.language = language
    this.#lazo = lazo
    this.#server = server
    this.#browser = browser
  }

  /** Starts server and browser; `close` both at the end. */
  static async open(language: FlowLanguage): Promise<Studio> {
    const lazo = new Lazo()
    const port = await findFreePort()
    const environment = {
      LAZO_URL: ADDRESS,
      LAZO_PORT: String(port),
      LAZO_LANG: language,
      LAZO_REGION: language === 'es' ? 'ES' : 'GB',
      LAZO_TLS_CERT: lazo.file('server.crt', SIGNERS.rsa.cert),
      LAZO_TLS_KEY: lazo.file('server.key', SIGNERS.rsa.key),
    }
    const args = ['--ignore-certificate-errors', `--host-resolver-rules=MAP contacts.example.org:443 127.0.0.1:${port}`]
    const { server, browser } = await startBoth(lazo, { environment, args })
    return new Studio(language, lazo, server, browser)
  }

  /** The code with which the first visitor sets the server up. */
  get setupCode(): string {
    return /type the code (\S+)|código (\S+)/.exec(this.#server.said())?.slice(1).find(Boolean) ?? ''
  }

  /** Makes the owner's account and signs in. */
  async addOwner(): Promise<void> {
    const args = ['user', 'add', OWNER.email, '--name', OWNER.name, '--password-stdin']
    const { code, err } = await this.#lazo.run(args, { input: OWNER.password })
    if (code !== 0) throw new Error(err)
    const page = await this.look({ width: 1280, height: 800 })
    await page.goto('/')
    await page.locator('input[name=email]').fill(OWNER.email)
    await page.locator('input[name=password]').fill(OWNER.password)
    await page.keyboard.press('Enter')
    await page.locator('nav a[href="/people"]').first().waitFor()
    this.#session = await page.context().storageState()
    await page.context().close()
  }

  /** Opens a browser of its own, in which the owner is signed in once there is one. */
  async look({ width, height, scheme = 'light', isPhone = false }: Look): Promise<Page> {
    const context = await this.#browser.newContext({
      baseURL: ADDRESS,
      ignoreHTTPSErrors: true,
      locale: LOCALES[this.language],
      timezoneId: 'Europe/Madrid',
      viewport: { width, height },
      deviceScaleFactor: isPhone ? 2 : 1.5,
      hasTouch: isPhone,
      colorScheme: scheme,
      reducedMotion: 'reduce',
      ...(this.#session ? { storageState: this.#session } : {}),
    })
    context.setDefaultTimeout(15_000)
    return context.newPage()
  }

  /** Asks the API as the signed-in owner, from a page of the app; edits are of whatever is there. Throws when it refuses. */
  async ask(page: Page, method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await page.evaluate(
      async ([verb, url, text]) => {
        const headers = text === null ? {} : { 'content-type': 'application/json', 'if-match': '*' }
        const asked = { method: verb, headers, body: text }
        const response = await fetch(url, asked)
        return { isGood: response.ok, text: await response.text() }
      },
      [method, `/api/v1${path}`, body === undefined ? null : JSON.stringify(body)] as [string, string, string | null],
    )
    if (!answer.isGood) throw new Error(`${method} ${path}: ${answer.text}`)
    return answer.text === '' ? null : JSON.parse(answer.text)
  }

  /** Changes the first mail address of a card in another browser. */
  async editElsewhere(cardId: string, address: string): Promise<void> {
    const page = await this.look({ width: 1280, height: 800 })
    await page.goto('/trash')
    const { emails } = (await this.ask(page, 'GET', `/cards/${cardId}`)) as { readonly emails: object }
    await this.ask(page, 'PATCH', `/cards/${cardId}`, {
      patch: { [`emails/${Object.keys(emails)[0]}/address`]: address },
    })
    await page.context().close()
  }

  /** Stops both and removes the data. */
  async close(): Promise<void> {
    await stopBoth(this.#lazo, this.#server, this.#browser)
  }
}

/** A port that nobody uses. The ready server tells its address, which is not where it listens. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
