import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards, unlinkCards } from '../contacts/link-cards.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { type SearchInput, searchCards } from './search-cards.ts'

const person = (given: string, surname: string, surname2?: string) => ({
  components: [
    { kind: 'given', value: given },
    { kind: 'surname', value: surname },
    ...(surname2 ? [{ kind: 'surname2', value: surname2 }] : []),
  ],
})

const CARDS: Record<string, object> = {
  jose: {
    name: person('José', 'García', 'Muñoz'),
    organizations: { o: { name: 'Construcciones Ibáñez' } },
    phones: { p: { number: '+34 612 34 56 78' } },
    emails: { e: { address: 'Jose.Garcia@Gmail.com' } },
    keywords: { Navidad: true },
  },
  maria: {
    name: person('María', 'Martínez', 'García'),
    nicknames: { n: { name: 'Mariví' } },
    phones: { p: { number: '91 555 12 34' } },
    notes: { n: { note: `${'palabra '.repeat(60)}le encanta el submarinismo en Águilas` } },
    'lazo.app:contactKinds': { customer: true },
    'lazo.app:sectors': { academia: true },
  },
  emily: {
    name: person('Emily', 'Walsh'),
    phones: { p: { number: '+44 (0)20 7946 0958' } },
    onlineServices: { l: { service: 'LinkedIn', uri: 'https://www.linkedin.com/in/emily-walsh-77' } },
  },
  strasse: { name: { full: 'Weißgerber GmbH' }, kind: 'org', addresses: { a: { full: 'Hauptstraße 5, Köln' } } },
}

describe('search', () => {
  let space: TestWorkspace
  let bookId: string
  const ids: Record<string, string> = {}

  before(async () => {
    space = await openTestWorkspace()
    bookId = await space.book(space.owner, 'Todos', 'shared')
    for (const [name, card] of Object.entries(CARDS)) ids[name] = await create(card)
  })
  after(() => space.close())

  const create = async (card: object, book = bookId) =>
    (await createCard(space.domain, space.owner, { bookId: book, card })).view.cardId
  const search = (query: string, more: Partial<SearchInput> = {}, actor: Actor = space.owner) =>
    searchCards(space.domain, actor, { query, limit: 20, language: 'es', ...more })
  const names = async (query: string, more: Partial<SearchInput> = {}) =>
    (await search(query, more)).map(({ card }) => Object.keys(ids).find((name) => ids[name] === card.cardId))
  const matched = async (query: string) =>
    (await search(query))[0]?.matched.map((one) => [one.field, one.text, one.ranges])

  it('finds without regard to accents, case and the order of words', async () => {
    for (const query of ['jose garcia', 'GARCÍA josé', 'munoz jo', 'Muñoz García, José'])
      assert.deepEqual(await names(query), ['jose'])
    assert.deepEqual(await names('weissger'), ['strasse'])
    assert.deepEqual(await names('hauptstrasse koln'), ['strasse'])
  })

  it('puts those first whose sort key is or begins with the query, then words of the name, then other words', async () => {
    const other = await create({ name: person('Ana', 'Sanz'), notes: { n: { note: 'amiga de García' } } })
    const found = (await search('garcia')).map(({ card }) => card.cardId)
    assert.deepEqual(found, [ids['jose'], ids['maria'], other])
    await deleteCards(space.domain, space.owner, [other])
  })

  it('forgives one typo in a word of four letters, the first letter too', async () => {
    for (const query of ['grcia jose', 'garcai jose', 'garzia jose', 'garccia jose', 'parcia jose', 'jose garci'])
      assert.ok((await names(query)).includes('jose'), query)
    assert.deepEqual(await names('mraia martinez'), ['maria'])
    assert.deepEqual(await names('construccoines ib'), ['jose'])
    assert.deepEqual(await names('grxcia'), [])
  })

  it('forgives a typo in a word that is still being typed', async () => {
    assert.deepEqual(await names('submrain'), ['maria'])
  })

  it('finds a number in any form', async () => {
    const forms = ['612345678', '612 34 56 78', '+34612345678', '0034 612 34 56 78', '(+34) 612-345-678', '34612345678']
    for (const form of forms) assert.deepEqual(await names(form), ['jose'], form)
    for (const form of ['+442079460958', '020 7946 0958', '0044 20 7946 0958', '2079460958'])
      assert.deepEqual(await names(form), ['emily'], form)
  })

  it('finds a number by its beginning of three digits and by its end of five', async () => {
    for (const form of ['612', '612 3', '+34 612', '0034612', '345678', '34 56 78'])
      assert.deepEqual(await names(form), ['jose'], form)
    for (const form of ['020 794', '60958']) assert.deepEqual(await names(form), ['emily'], form)
    assert.deepEqual(await names('garcia 612 34'), ['jose'])
    assert.deepEqual(await names('emily 0207 946'), ['emily'])
  })

  it('finds an address whole, by what is before the @ and by what is behind it', async () => {
    for (const query of [
      'jose.garcia@gmail.com',
      'josegarcia+lazo@googlemail.com',
      'jose.garcia@',
      '@gmail',
      'gmail.com',
    ])
      assert.deepEqual(await names(query), ['jose'], query)
  })

  it('names the field that matched, and where in it', async () => {
    assert.deepEqual(await matched('munoz'), [['name', 'José García Muñoz', [[12, 17]]]])
    assert.deepEqual(await matched('ibañez jose'), [
      ['name', 'José García Muñoz', [[0, 4]]],
      ['organization', 'Construcciones Ibáñez', [[15, 21]]],
    ])
    assert.deepEqual(await matched('navi'), [['keyword', 'Navidad', [[0, 4]]]])
    assert.deepEqual(await matched('marivi'), [['nickname', 'Mariví', [[0, 6]]]])
    assert.deepEqual(await matched('612345'), [['phone', '+34 612 34 56 78', [[4, 12]]]])
    assert.deepEqual(await matched('45678'), [['phone', '+34 612 34 56 78', [[9, 16]]]])
    assert.deepEqual(await matched('jose.garcia@gmail.com'), [['email', 'Jose.Garcia@Gmail.com', [[0, 21]]]])
    assert.deepEqual(await matched('weissg'), [['name', 'Weißgerber GmbH', [[0, 5]]]])
  })

  it('shows of a long text a piece around the match', async () => {
    const [[field, text, ranges]] = (await matched('submarinismo')) as [[string, string, [number, number][]]]
    assert.equal(field, 'note')
    assert.ok(text.length <= 162, text)
    assert.equal(text.slice(...ranges[0]!), 'submarinismo')
  })

  it('finds kinds of contact and sectors by the words of the language', async () => {
    assert.deepEqual(await names('cliente'), ['maria'])
    assert.deepEqual(await names('investigacion'), ['maria'])
    assert.deepEqual(await matched('cliente'), [['keyword', 'customer', [[0, 8]]]])
    assert.deepEqual(await names('client garcia'), ['maria'])
    assert.deepEqual(await names('cliente', { language: 'en' }), [])
    assert.deepEqual(await names('customer', { language: 'en' }), ['maria'])
  })

  it('finds a profile by its address', async () => {
    assert.deepEqual(await names('https://es.linkedin.com/in/emily-walsh-77/'), ['emily'])
  })

  it('leaves only what answers the filter', async () => {
    assert.deepEqual(await names('garcia', { filter: { contactKind: 'customer' } }), ['maria'])
    assert.deepEqual(await names('garcia', { filter: { not: { hasNo: 'email' } } }), ['jose'])
  })

  it('answers nothing to nothing', async () => {
    for (const query of ['', '   ', '!!!', "'\\*:&|", '\0', '\ud800', '🙂'])
      assert.deepEqual(await search(query), [], query)
  })

  it('takes anything for a question', async () => {
    const odd = [
      'a'.repeat(100_000),
      "'); drop table lazo.card; --",
      'garcia & !jose',
      'garcia:*',
      '%',
      '7/garcia',
      'x '.repeat(5000),
    ]
    for (const query of odd) assert.ok(Array.isArray(await search(query)), query.slice(0, 20))
  })

  it('shows a member only cards of books in reach, and follows links and grants', async () => {
    const luis = await space.member('Luis')
    assert.deepEqual(await search('garcia', {}, luis), [])
    const team = await space.book(space.owner, 'Equipo', 'shared')
    await setGrant(space.domain, space.owner, {
      bookId: team,
      grantee: { kind: 'member', id: luis.memberId },
      allows: 'view',
    })
    await linkCards(space.domain, space.owner, { cardIds: [ids['jose']!], bookId: team })
    const found = await search('garcia', {}, luis)
    assert.deepEqual(
      found.map(({ card }) => [card.cardId, card.bookIds, card.right]),
      [[ids['jose'], [team], 'view']],
    )
    assert.deepEqual(await search('garcia', { books: [bookId] }, luis), [])
    await unlinkCards(space.domain, space.owner, { cardIds: [ids['jose']!], bookId: team })
    assert.deepEqual(await search('garcia', {}, luis), [])
  })

  it('finds a member the words of their own layer, together with those of the card, and nobody else', async () => {
    const eva = await space.member('Eva')
    await setGrant(space.domain, space.owner, { bookId, grantee: { kind: 'member', id: eva.memberId }, allows: 'view' })
    await saveOverlay(space.domain, eva, { cardId: ids['jose']!, patch: { 'notes/x': { note: 'vecino de la playa' } } })
    for (const query of ['vecino', 'vecino garcia']) {
      const [found] = await search(query, {}, eva)
      assert.equal(found?.card.cardId, ids['jose'])
      assert.ok(found?.matched.some(({ field, text }) => field === 'note' && text === 'vecino de la playa'))
      assert.deepEqual(await search(query), [])
    }
    await setGrant(space.domain, space.owner, { bookId, grantee: { kind: 'member', id: eva.memberId }, allows: null })
    assert.deepEqual(await search('vecino', {}, eva), [])
  })

  it('finds no card in the trash, and finds it again when it is back', async () => {
    await deleteCards(space.domain, space.owner, [ids['emily']!])
    assert.deepEqual(await names('emily'), [])
    assert.deepEqual(await names('020 7946 0958'), [])
    await restoreCards(space.domain, space.owner, [ids['emily']!])
    assert.deepEqual(await names('emily'), ['emily'])
  })

  it('finds nothing of another workspace', async () => {
    const other = await space.otherWorkspace()
    for (const query of ['garcia', '612345678', 'jose.garcia@gmail.com', 'grcia'])
      assert.deepEqual(await search(query, {}, other), [])
  })
})
