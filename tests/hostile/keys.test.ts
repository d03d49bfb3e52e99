import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { routes } from '#protocols/rest/routes.ts'
import { type Belongings, makeBelongings } from './support/belongings.ts'
import { office, PASSWORD } from './support/office.ts'
import { cookieOfStranger, tokenOfStranger } from './support/stranger.ts'

/** An id as Lazo gives them that nothing has. */
const NEVER = '00000000-0000-7000-8000-000000000000'

describe('a key that does not work', () => {
  const make = async () => {
    const { json } = await office.ask('POST', '/tokens', { body: { label: 'key', scope: 'write' } })
    return { id: String(json.id), token: String(json.token) }
  }
  const keys: Readonly<Record<string, () => Promise<string>>> = {
    'because it was revoked': async () => {
      const { id, token } = await make()
      assert.equal((await office.ask('DELETE', `/tokens/${id}`)).status, 204)
      return token
    },
    'because its time is over': async () => {
      const { id, token } = await make()
      const past = `update identity.api_token set expires_at = now() - interval '1 second' where token_id = $1`
      await askOnce(office.databaseUrl, past, [id])
      return token
    },
    'because nobody made it': async () => `lazo_${'A'.repeat(43)}`,
    'because it lacks its end': async () => office.token.slice(0, -1),
    'because there is more behind it': async () => `${office.token}A`,
    'because it is written in capitals': async () => office.token.toUpperCase(),
    'because it is SQL': async () => "'or'1'='1",
    'because it is a password': async () => PASSWORD.replaceAll(' ', ''),
    'because it is very long': async () => 'a'.repeat(10_000),
    'because it is part of every object': async () => '__proto__',
  }
  for (const [why, keyNow] of Object.entries(keys))
    test(`${why} is told from no other, and does nothing`, async () => {
      const token = await keyNow()
      const asked = await office.unchanged(() =>
        Promise.all([
          office.ask('GET', '/cards', { token }),
          office.ask('POST', '/books', { token, body: { name: 'Stolen' } }),
          office.ask('POST', '/uploads?fileName=a.vcf', { token, bytes: 'BEGIN:VCARD' }),
          office.ask('GET', '/exports?format=csv', { token }),
        ]),
      )
      for (const { status, code, json, headers } of asked) {
        assert.deepEqual([status, code], [401, 'sign-in-required'])
        assert.equal(String(json.detail), 'Sign in: this key is not valid, was revoked, or is too old.')
        assert.equal(headers.get('www-authenticate'), 'Bearer realm="Lazo"')
      }
    })

  test('because it is of another kind is asked for', async () => {
    for (const authorization of ['Basic YW5hOmFuYQ==', 'Bearer', 'Bearer a b', office.token, 'Digest username="ana"']) {
      const told = await office.ask('GET', '/cards', { token: '', headers: { authorization } })
      assert.deepEqual([told.status, told.code], [401, 'sign-in-required'], authorization)
    }
    const cookies = [`lazo=${office.token}`, '__Host-lazo=x', `lazo=${'a'.repeat(43)}`, 'lazo=', '=lazo; lazo']
    for (const cookie of cookies)
      assert.equal((await office.ask('GET', '/cards', { token: '', headers: { cookie } })).status, 401, cookie)
  })

  test('because it may only read writes nothing', async () => {
    const { json } = await office.ask('POST', '/tokens', { body: { label: 'reader', scope: 'read' } })
    const token = String(json.token)
    await office.unchanged(async () => {
      for (const route of routes.filter(({ need }) => need === 'write')) {
        const path = route.path.replaceAll(/:\w+/g, NEVER)
        const told = await office.ask(route.method, path, { token, body: {} })
        assert.deepEqual([told.status, told.code], [403, 'scope-missing'], route.name)
      }
    })
  })
})

describe('what belongs to another workspace', () => {
  let token: string
  let cookie: string
  let theirs: Belongings

  before(async () => {
    theirs = await makeBelongings()
    token = await tokenOfStranger('Foreign')
    cookie = await cookieOfStranger('Foreign')
  })

  /** What is asked with an id; of routes that take a body, a right one. */
  const bodies: Readonly<Record<string, (ids: Belongings) => object>> = {
    addComment: () => ({ text: 'Mine' }),
    setHandler: () => ({ memberId: null }),
    announcePresence: () => ({ pageId: NEVER, doing: 'looking' }),
    editComment: () => ({ text: 'Mine' }),
    changeInbound: () => ({ state: 'answered' }),
    joinInbound: ({ cardId }) => ({ cardId }),
    acceptInbound: ({ bookId }) => ({ bookId }),
    changeEvent: () => ({ place: 'Mine' }),
    changeFollowUp: () => ({ state: 'done' }),
    assignFollowUp: () => ({ cardId: null }),
    refuseMeeting: () => ({ isRefused: true }),
    useDraft: () => ({ marks: ['mark'] }),
    forgetDraft: () => ({ marks: ['mark'] }),
    changeIntroduction: () => ({ state: 'declined' }),
    changeObjective: () => ({ title: 'Mine' }),
    changeTie: () => ({ isKey: true }),
    noteMet: ({ cardId }) => ({ cardId }),
    takeCatalogueStep: ({ cardId }) => ({ cardId, outcome: 'done', title: 'Mine' }),
    changeInteraction: () => ({ text: 'Mine' }),
    changeInteractionVisibility: () => ({ visibility: null }),
    changeDevice: () => ({ label: 'Mine' }),
    changeFieldTemplate: () => ({ rules: [] }),
    changeBranch: () => ({ name: 'Mine' }),
    changeTeam: () => ({ name: 'Mine' }),
    changeTeamMembers: () => ({ add: [] }),
    changeRole: () => ({ role: 'guest' }),
    chooseLabels: () => ({ keywords: [] }),
    changeHiddenFields: () => ({ fields: ['phones'], below: 'manage', fromGuests: true }),
    grantToEveryone: () => ({ right: 'manage' }),
    grantToMember: () => ({ right: 'manage' }),
    grantToTeam: () => ({ right: 'manage' }),
    grantRequest: () => ({ right: 'view' }),
    refuseRequest: () => ({ answer: 'no' }),
    setBookListed: () => ({ isListed: true }),
    handOverBook: () => ({ memberId: NEVER, keeps: null }),
    changeDirectory: () => ({ name: 'Mine', url: 'ldaps://nobody.invalid', baseDn: 'dc=mine' }),
    changeOidcProvider: () => ({ name: 'Mine', issuer: 'https://nobody.invalid', clientId: 'mine' }),
    removePasskey: () => ({}),
    renamePasskey: () => ({ name: 'Mine' }),
    linkCards: ({ cardId }) => ({ cardIds: [cardId] }),
    patchCard: () => ({ patch: { 'name/full': 'Mine' } }),
    renameMember: () => ({ name: 'Mine' }),
    renameBook: () => ({ name: 'Mine' }),
    replaceCard: () => ({ name: { full: 'Mine' } }),
    changeForm: () => ({ title: 'Mine' }),
    changeList: () => ({ name: 'Mine' }),
    saveOverlay: () => ({ patch: { 'name/full': 'Mine' } }),
    unlinkCards: ({ cardId }) => ({ cardIds: [cardId] }),
  }
  const headers = { 'if-match': '*' }
  const withIds = routes.filter(({ path }) => path.includes(':'))

  test('is reached by so many addresses', () => {
    assert.ok(withIds.length >= 30, `${withIds.length} routes`)
  })

  for (const route of withIds)
    test(`does not exist for strangers: ${route.name}`, async () => {
      const told = (ids: Belongings) => {
        const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? NEVER)
        const bytes = route.bytes ? { bytes: 'x', headers: { ...headers, 'content-type': 'image/png' } } : { headers }
        const body = bodies[route.name]?.(ids)
        const key = route.need === 'account' ? { token: '', headers: { cookie } } : { token }
        return office.ask(route.method, path, { ...bytes, ...key, ...(body ? { body } : {}) })
      }
      // A browser on its way to a provider is led back to the page that says in words that there is none.
      await assertAlike(told, route.name === 'departToProvider' ? 303 : 404)
    })

  const asked: Readonly<Record<string, (ids: Belongings) => readonly [method: string, path: string, body?: object]>> = {
    'a new card in a book': ({ bookId }) => ['POST', '/cards', { bookIds: [bookId], name: { full: 'Mine' } }],
    'an interaction with a card': ({ cardId }) => ['POST', '/interactions', { cardIds: [cardId], medium: 'call' }],
    'interactions of a member': ({ memberId }) => ['GET', `/interactions?member=${memberId}`],
    'an entry of the desk at an event': ({ eventId }) => ['POST', '/inbound', { name: 'Mine', eventId }],
    'a follow-up with a card': ({ cardId }) => ['POST', '/follow-ups', { cardId, dueOn: '2027-01-01', text: 'Mine' }],
    'an objective that names a card': ({ cardId }) => [
      'POST',
      '/objectives',
      { title: 'Mine', startsOn: '2026-01-01', endsOn: '2027-01-01', cardIds: [cardId] },
    ],
    'introductions with a card': ({ cardId }) => ['GET', `/introductions?card=${cardId}`],
    'follow-ups with a card': ({ cardId }) => ['GET', `/follow-ups?card=${cardId}`],
    'cards to the trash': ({ cardId }) => ['POST', '/cards/deletions', { cardIds: [cardId] }],
    'a link to a book': ({ bookId }) => [
      'POST',
      '/links',
      { title: 'Mine', bookId, shows: [], expiresAt: '2027-01-01T00:00:00Z' },
    ],
    'a link to a card': ({ cardId }) => [
      'POST',
      '/links',
      { title: 'Mine', cardId, shows: [], expiresAt: '2027-01-01T00:00:00Z' },
    ],
    'a request for a book': ({ bookId }) => ['POST', '/access-requests', { bookId, right: 'view' }],
    'a request to a member': ({ memberId }) => ['POST', '/access-requests', { memberId, right: 'view' }],
    'cards shared alone': ({ cardId }) => [
      'POST',
      '/cards/shares',
      { cardIds: [cardId], to: 'everyone', right: 'view' },
    ],
    'cards shared no longer': ({ cardId }) => ['POST', '/cards/shares/ends', { cardIds: [cardId], to: 'everyone' }],
    'cards from the trash': ({ cardId }) => ['POST', '/trash/restorations', { cardIds: [cardId] }],
    'cards to a book': ({ cardId, bookId }) => ['POST', '/cards/moves', { cardIds: [cardId], bookId }],
    'a preview of an upload': ({ uploadId }) => ['POST', '/imports/previews', { uploadId, fileName: 'a.vcf' }],
    'an import of an upload': ({ uploadId, bookId }) => ['POST', '/imports', { uploadId, bookId, fileName: 'a.vcf' }],
    'cards of a book': ({ bookId }) => ['GET', `/cards?book=${bookId}`],
    'summaries of a book': ({ bookId }) => ['GET', `/cards/summaries?book=${bookId}`],
    'cards by a filter': ({ bookId }) => ['GET', `/cards/summaries?filter={"book":"${bookId}"}`],
    'a search in a book': ({ bookId }) => ['GET', `/search?q=ana&book=${bookId}`],
    'an export of a book': ({ bookId }) => ['GET', `/exports?format=csv&book=${bookId}`],
    'tokens of a member': ({ memberId }) => ['GET', `/tokens?member=${memberId}`],
    'devices of a member': ({ memberId }) => ['GET', `/devices?member=${memberId}`],
    'a device with a book': ({ bookId }) => ['POST', '/devices', { label: 'Mine', bookIds: [bookId] }],
    'imports before one': ({ importId }) => ['GET', `/imports?cursor=${importId}`],
    'batches before one': ({ batchId }) => ['GET', `/batches?cursor=${batchId}`],
    'the trash behind a card': ({ cardId }) => ['GET', `/trash?cursor=9999999999999.${cardId}`],
  }
  for (const [what, question] of Object.entries(asked))
    test(`does not exist for strangers: ${what}`, async () => {
      await assertAlike((ids) => {
        const [method, path, body] = question(ids)
        return office.ask(method, path.replaceAll('"', '%22'), { token, ...(body ? { body } : {}) })
      })
    })

  test('is none of their workspaces', async () => {
    const workspace = String((await office.ask('GET', '/me')).json.workspace!.id)
    for (const name of [workspace, 'Ana', NEVER]) {
      const told = await office.ask('GET', '/cards', { token, headers: { 'lazo-workspace': name } })
      assert.deepEqual([told.status, told.code], [404, 'workspace-not-found'], name)
    }
  })

  /** Holds that it is answered to what is theirs as to what never was, and that nothing comes of it. */
  async function assertAlike(ask: (ids: Belongings) => ReturnType<typeof office.ask>, status?: number): Promise<void> {
    const never = Object.fromEntries(Object.keys(theirs).map((name) => [name, NEVER]))
    const [foreign, none] = await office.unchanged(async () => [await ask(theirs), await ask(never)] as const)
    assert.equal(foreign.status, status ?? none.status, foreign.text)
    assert.equal(withoutRequestId(foreign.text), withoutRequestId(none.text))
    assert.deepEqual(namesOf(foreign.headers), namesOf(none.headers))
    assert.equal(foreign.headers.get('location'), none.headers.get('location'))
  }
})

function withoutRequestId(text: string): string {
  return text.replace(/"requestId":"[^"]*"/, '')
}

function namesOf(headers: Headers): string[] {
  return [...headers.keys()].sort()
}
