import type { House, Visit, VisitOptions } from './house.ts'

/** Somebody else who uses the house. */
export interface Person {
  readonly email: string
  readonly name: string
  readonly password: string
}

/** A member beside the owner, who is signed in. */
export class Colleague {
  readonly memberId: string
  readonly #house: House
  readonly #cookie: string

  private constructor(house: House, memberId: string, cookie: string) {
    this.#house = house
    this.memberId = memberId
    this.#cookie = cookie
  }

  /** Makes a member of somebody and signs them in. */
  static async join(house: House, { email, name, password }: Person): Promise<Colleague> {
    const args = ['user', 'add', email, '--name', name, '--role', 'member', '--password-stdin']
    const { code, err } = await house.lazo.run(args, { input: password })
    if (code !== 0) throw new Error(`${name} could not be added: ${err}`)
    const answer = await fetch(`${house.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: house.url },
      body: JSON.stringify({ email, password }),
    })
    const [cookie] = answer.headers.getSetCookie()
    if (!answer.ok || !cookie) throw new Error(`${name} could not sign in: ${answer.status} ${await answer.text()}`)
    const { items } = await house.ask<{ items: { id: string; email: string }[] }>('GET', '/members')
    return new Colleague(house, items.find((one) => one.email === email)!.id, cookie.split(';')[0]!)
  }

  /** Asks the API as this member. Throws when it refuses. */
  async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${this.#house.url}/api/v1${path}`, {
      method,
      headers: {
        cookie: this.#cookie,
        origin: this.#house.url,
        'if-match': '*',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return (text === '' ? null : JSON.parse(text)) as T
  }

  /** Comes with a browser of their own in which they are signed in, and goes to a page of the app. */
  async enter(path: string, options: Omit<VisitOptions, 'session'> = {}): Promise<Visit> {
    const at = this.#cookie.indexOf('=')
    const [name, value] = [this.#cookie.slice(0, at), this.#cookie.slice(at + 1)]
    const { hostname: domain } = new URL(this.#house.url)
    const cookie = { name, value, domain, path: '/', expires: -1, httpOnly: true, secure: false }
    const session = { cookies: [{ ...cookie, sameSite: 'Lax' as const }], origins: [] }
    const visit = await this.#house.visit({ ...options, session })
    await visit.page.goto(path)
    await visit.page.locator('header input[type=search]').waitFor()
    return visit
  }
}
