import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { PASSWORD } from '#kit/access.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'
import { openPasskeyBrowser, type PasskeyBrowser } from './browser.ts'

const EMAIL = 'ana@example.org'

/** What the API answered to a page. */
interface Told {
  readonly status: number
  readonly json: { readonly code?: string; readonly email?: string; readonly items?: Record<string, string>[] }
}

/** What a page has for passkeys (WebAuthn Level 3 §5.1). */
interface Web {
  readonly navigator: {
    readonly credentials: Record<'create' | 'get', (asked: object) => Promise<{ toJSON(): unknown }>>
  }
  readonly PublicKeyCredential: {
    parseCreationOptionsFromJSON(asked: unknown): object
    parseRequestOptionsFromJSON(asked: unknown): object
  }
}

describe('a passkey, in a browser', { timeout: 120_000 }, () => {
  let server: TestServer
  let browser: PasskeyBrowser

  before(async () => {
    server = await openTestServer()
    // A browser throws away a cookie that has ended by its own clock.
    server.clock.pass({ seconds: (Date.now() - server.clock.now().getTime()) / 1000 })
    await server.app.listen({ host: 'localhost', port: 0 })
    browser = await openPasskeyBrowser(`http://localhost:${portOf(server)}/connect`)
  })
  after(async () => {
    await browser?.close()
    await server.close()
  })

  /** Asks the API as a page of the app does. */
  const ask = (method: string, path: string, body?: unknown): Promise<Told> =>
    browser.page.evaluate(
      async ([method, path, body]) => {
        const headers = { 'content-type': 'application/json' }
        const init = body === null ? { method } : { method, headers, body }
        const answer = await fetch(`/api/v1${path}`, init)
        const text = await answer.text()
        return { status: answer.status, json: text === '' ? {} : JSON.parse(text) }
      },
      [method, path, body === undefined ? null : JSON.stringify(body)] as const,
    )

  /** Lets the browser answer a question of the server; null where it will not. */
  const answer = (kind: 'create' | 'get', question: unknown): Promise<unknown> =>
    browser.page.evaluate(
      async ([kind, question]) => {
        const asked = JSON.parse(question)
        const { navigator, PublicKeyCredential: kinds } = globalThis as unknown as Web
        const made =
          kind === 'create'
            ? navigator.credentials.create({ publicKey: kinds.parseCreationOptionsFromJSON(asked) })
            : navigator.credentials.get({ publicKey: kinds.parseRequestOptionsFromJSON(asked) })
        return made.then((credential) => credential.toJSON(), String)
      },
      [kind, JSON.stringify(question)] as const,
    )

  const signIn = () => ask('POST', '/session', { email: EMAIL, password: PASSWORD })
  const question = async () => (await ask('POST', '/session/passkey-questions')).json
  const answered = async (credential: unknown) => ask('POST', '/session/passkey-answers', { credential })
  const made = async (name: string) => {
    const { json } = await ask('POST', '/me/passkey-questions', { password: PASSWORD })
    return ask('POST', '/me/passkeys', { name, credential: await answer('create', json) })
  }

  it('is made by who is signed in and types the password', async () => {
    assert.equal((await signIn()).status, 201)
    const wrong = await ask('POST', '/me/passkey-questions', { password: 'wrong horse battery' })
    assert.deepEqual([wrong.status, wrong.json.code], [401, 'sign-in-failed'])
    const told = await made('Laptop')
    assert.equal(told.status, 201, JSON.stringify(told))
    const listed = await ask('GET', '/me/passkeys')
    assert.deepEqual(
      [...(listed.json.items ?? [])].map(({ name }) => name),
      ['Laptop'],
    )
  })

  it('signs in by itself, to which no password is asked, and counts as a second factor', async () => {
    await ask('DELETE', '/session')
    assert.equal((await ask('GET', '/me')).status, 401)
    const told = await answered(await answer('get', await question()))
    assert.equal(told.status, 201, JSON.stringify(told))
    assert.equal((await ask('GET', '/me')).json.email, EMAIL)
    const [session] = (await ask('GET', '/sessions')).json.items ?? []
    assert.equal(session?.['way'], 'passkey')
    const policy = { isSecondFactorRequired: true, domains: [] }
    assert.equal((await ask('PUT', '/sign-in-policy', policy)).status, 200)
    await ask('PUT', '/sign-in-policy', { ...policy, isSecondFactorRequired: false })
  })

  it('answers a question once, and only a question of ours', async () => {
    const credential = await answer('get', await question())
    assert.equal((await answered(credential)).status, 201)
    assert.equal((await answered(credential)).json.code, 'passkey-refused')
    const foreign = await answer('get', { ...(await question()), challenge: Buffer.alloc(40).toString('base64url') })
    assert.equal((await answered(foreign)).json.code, 'passkey-refused')
    const old = await answer('get', await question())
    server.clock.pass({ minutes: 6 })
    assert.equal((await answered(old)).json.code, 'passkey-refused')
  })

  it('is refused when its device was not unlocked', async () => {
    await browser.unlocks(false)
    const unlocked = await answer('get', await question())
    assert.match(String(unlocked), /NotAllowedError/)
    const careless = await answer('get', { ...(await question()), userVerification: 'discouraged' })
    assert.equal((await answered(careless)).json.code, 'passkey-refused')
    await browser.unlocks(true)
  })

  it('is asked of who has one before they change how they sign in', async () => {
    await ask('DELETE', '/session')
    assert.equal((await signIn()).status, 201)
    const [mine] = (await ask('GET', '/me/passkeys')).json.items ?? []
    const id = String(mine?.['id'])
    const password = { password: PASSWORD }
    for (const path of ['/me/passkey-questions', '/me/second-factor', `/me/passkeys/${id}/removal`]) {
      const told = await ask('POST', path, password)
      assert.deepEqual([told.status, told.json.code], [403, 'passkey-needed'], path)
    }
    assert.equal((await answered(await answer('get', await question()))).status, 201)
    assert.equal((await ask('PATCH', `/me/passkeys/${id}`, { name: 'Old laptop' })).status, 204)
    assert.equal((await ask('POST', `/me/passkeys/${id}/removal`, {})).status, 401)
    assert.equal((await ask('POST', `/me/passkeys/${id}/removal`, password)).status, 204)
    assert.equal((await answered(await answer('get', await question()))).json.code, 'passkey-refused')
  })

  it('is of nobody else: a key of one account is not kept for another', async () => {
    await server.person('bea@example.org')
    assert.equal((await signIn()).status, 201)
    const { json } = await ask('POST', '/me/passkey-questions', { password: PASSWORD })
    const credential = await answer('create', json)
    await ask('DELETE', '/session')
    assert.equal((await ask('POST', '/session', { email: 'bea@example.org', password: PASSWORD })).status, 201)
    const told = await ask('POST', '/me/passkeys', { name: 'Stolen', credential })
    assert.equal(told.json.code, 'passkey-refused')
  })
})

function portOf({ app }: TestServer): number {
  const address = app.server.address()
  assert.ok(typeof address === 'object' && address)
  return address.port
}
