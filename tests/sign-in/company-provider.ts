import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

interface Employee {
  readonly email?: string
  readonly isVerified?: boolean
  readonly name?: string
}

/** The OpenID provider of a company, which lets in whoever types their name. */
export interface CompanyProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Whom it knows, by what it calls them. */
  readonly employees: Map<string, Employee>
  close(): Promise<void>
}

const CLIENT_SECRET = 'a secret between the two of us, long enough'

/** Starts a provider on this machine that knows one client, which comes back to `returnTo`. */
export async function openCompanyProvider(returnTo: string): Promise<CompanyProvider> {
  const server = createServer()
  await new Promise<void>((done) => void server.listen(0, 'localhost', done))
  const address = server.address()
  assert.ok(typeof address === 'object' && address)
  const issuer = `http://localhost:${address.port}`
  const employees = new Map<string, Employee>()
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'lazo', client_secret: CLIENT_SECRET, redirect_uris: [returnTo] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['a key of the test'] },
    findAccount: (_: unknown, id: string) => {
      const { email, isVerified, name } = employees.get(id) ?? {}
      return { accountId: id, claims: () => ({ sub: id, email, email_verified: isVerified, name }) }
    },
  })
  server.on('request', provider.callback())
  return {
    issuer,
    clientId: 'lazo',
    clientSecret: CLIENT_SECRET,
    employees,
    close: () => new Promise((done) => void server.close(() => done()).closeAllConnections()),
  }
}

/** A browser that keeps cookies by host and goes where it is led, one step at a time. */
export class Wanderer {
  readonly #cookies = new Map<string, Map<string, string>>()

  /** Asks for one page and keeps its cookies. */
  async ask(url: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const jar = this.#jarOf(url)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
    const answer = await fetch(url, { ...sent, redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }

  /** Signs in at the provider as somebody, from where it was sent there up to the address that leads back. */
  async passProvider(start: string, issuer: string, login: string): Promise<string> {
    let url = start
    for (let step = 0; step < 12 && url.startsWith(issuer); step += 1) {
      const page = await this.ask(url)
      const led = page.headers.get('location') ?? (await this.#fillIn(url, await page.text(), login))
      url = new URL(led, url).href
    }
    return url
  }

  async #fillIn(url: string, page: string, login: string): Promise<string> {
    const [, action] = /action="([^"]+)"/.exec(page) ?? []
    assert.ok(action, page)
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? 'login'
    const answer = await this.ask(new URL(action, url).href, { prompt, login, password: 'any' })
    return answer.headers.get('location') ?? assert.fail(await answer.text())
  }

  #jarOf(url: string): Map<string, string> {
    const { host } = new URL(url)
    const jar = this.#cookies.get(host) ?? new Map<string, string>()
    this.#cookies.set(host, jar)
    return jar
  }
}
