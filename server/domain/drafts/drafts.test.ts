import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeTie } from '../ties/change-tie.ts'
import { type DraftChoice, listDrafts } from './list-drafts.ts'
import { forgetDraft, useDraft } from './use-draft.ts'

const name = {
  components: [
    { kind: 'given' as const, value: 'Paz' },
    { kind: 'surname' as const, value: 'Ruiz' },
  ],
}

describe('drafts for a person', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let bookId: string
  let paz: string

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    bookId = await space.book(ana, 'Clientes', 'shared')
    paz = (await createCard(space.domain, ana, { bookId, card: { name } })).view.cardId
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'view' })
  })

  const list = (by: Actor, choice: Partial<DraftChoice> = {}) =>
    listDrafts(space.domain, by, { cardId: paz, occasion: 'hello', isClose: null, ...choice })
  const warm = async (by: Actor, choice: Partial<DraftChoice> = {}) => (await list(by, choice)).drafts[0]!

  it('speak to the person by name and are signed by the member', async () => {
    const { drafts } = await list(ana, { language: 'es' })
    for (const { text } of drafts) assert.match(text, /Paz[\s\S]*\nAna/)
  })

  it('use what the actor noted of the last talk, and never what a colleague noted, be it open', async () => {
    await recordInteraction(space.domain, ana, {
      cardIds: [paz],
      medium: 'call',
      text: 'la feria de Lyon',
      visibility: 'open',
    })
    assert.match((await warm(ana)).text, /la feria de Lyon/)
    assert.doesNotMatch((await warm(luis)).text, /Lyon/)
  })

  it('speak of interests, projects and work, and of nothing more personal', async () => {
    const know = (kind: 'family' | 'project', text: string) =>
      changeTie(space.domain, ana, { cardId: paz, facts: [{ kind, text }] })
    await know('family', 'el divorcio')
    assert.doesNotMatch((await warm(ana)).text, /divorcio/)
    await know('project', 'el nuevo almacén')
    assert.match((await warm(ana)).text, /el nuevo almacén/)
    assert.doesNotMatch((await warm(luis)).text, /almacén/)
  })

  it('are never again what went, for this member alone, until that is taken back', async () => {
    const first = await warm(ana)
    await useDraft(space.domain, ana, { cardId: paz, marks: first.marks })
    assert.notEqual((await warm(ana)).text.split('\n\n')[1], first.text.split('\n\n')[1])
    assert.equal((await warm(luis)).text.split('\n\n')[1], first.text.split('\n\n')[1])
    await forgetDraft(space.domain, ana, { cardId: paz, marks: first.marks })
    assert.equal((await warm(ana)).text, first.text)
  })

  it('are written in the language of the person, else in that of the member', async () => {
    const card = { name, preferredLanguages: { a: { language: 'en-GB' } } }
    const english = (await createCard(space.domain, ana, { bookId, card })).view.cardId
    assert.equal((await list(ana, { cardId: english })).language, 'en')
    assert.equal((await list(ana)).language, space.domain.language)
  })

  it('do not exist for who does not see the card, nor for one in the trash, and go with it for good', async () => {
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: null })
    const missing = { code: 'card-not-found' }
    await assert.rejects(list(luis), missing)
    await assert.rejects(useDraft(space.domain, luis, { cardId: paz, marks: ['a'] }), missing)
    await useDraft(space.domain, ana, { cardId: paz, marks: ['a'] })
    await deleteCards(space.domain, ana, [paz])
    await assert.rejects(list(ana), missing)
    await askOnce(space.ownerUrl, `delete from lazo.card where card_id = '${paz}'`)
    assert.equal((await askOnce(space.ownerUrl, `select from lazo.draft_use where card_id = '${paz}'`)).length, 0)
  })
})
