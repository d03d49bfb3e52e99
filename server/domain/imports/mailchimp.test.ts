import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { readCard } from '../contacts/read-card.ts'
import { searchCards } from '../search/search-cards.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'

const SUBSCRIBED = `"Email Address","First Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,LEID,EUID
vera@example.com,Vera,4,"2021-02-03 11:22:33",203.0.113.7,48211,0aa1
`
const LEFT = `"Email Address","First Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,UNSUB_TIME,UNSUB_REASON,LEID,EUID
vera@example.com,Vera,4,"2021-02-03 11:22:33",203.0.113.7,"2024-05-06 07:08:09","No longer interested",48211,0aa1
`

describe('an audience of Mailchimp', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  it('keeps what proves that somebody joined when a later export says that they left', async () => {
    const bookId = await space.book(space.owner, 'Boletín')
    const bring = async (text: string) => {
      const { importId } = await startImport(space.domain, space.owner, {
        bookId,
        fileName: 'audience.csv',
        bytes: (async function* () {
          yield Buffer.from(text)
        })(),
        kind: 'auto',
        policy: 'fill',
        isQueued: false,
      })
      return (await runImport(space.domain, space.owner, { importId })).counts
    }
    assert.equal((await bring(SUBSCRIBED))['new'], 1)
    assert.equal((await bring(LEFT))['updated'], 1)
    const [found] = await searchCards(space.domain, space.owner, { query: 'vera', limit: 2, language: 'es' })
    const { card } = await readCard(space.domain, space.owner, found!.card.cardId)
    const mailings = Object.values(card['lazo.app:mailings'] ?? {})
    assert.deepEqual(
      mailings.map(({ service, state, facts }) => [service, state, facts?.['OPTIN_TIME'], facts?.['UNSUB_TIME']]),
      [
        ['Mailchimp', 'subscribed', '2021-02-03 11:22:33', undefined],
        ['Mailchimp', 'unsubscribed', '2021-02-03 11:22:33', '2024-05-06 07:08:09'],
      ],
    )
  })
})
