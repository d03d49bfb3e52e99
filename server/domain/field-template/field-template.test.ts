import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { changeFieldTemplate } from './change-field-template.ts'
import { readFieldTemplate } from './read-field-template.ts'

describe('the field template', () => {
  let space: TestWorkspace
  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  it('wants nothing at first, and then what an administrator says', async () => {
    const { domain, owner } = space
    assert.deepEqual(await readFieldTemplate(domain, owner), { rules: [], mayChange: true })
    const rule = { kind: 'individual', required: ['phone', 'phone'], recommended: ['phone', 'email'] } as const
    await changeFieldTemplate(domain, owner, [rule])
    const luis = await space.member('Luis')
    assert.deepEqual(await readFieldTemplate(domain, luis), {
      rules: [{ kind: 'individual', required: ['phone'], recommended: ['email'] }],
      mayChange: false,
    })
    await assert.rejects(changeFieldTemplate(domain, luis, []), { code: 'right-missing' })
    await assert.rejects(changeFieldTemplate(domain, { ...owner, mayWrite: false }, []))
  })

  it('keeps nobody from saving a contact that lacks what it wants', async () => {
    const bookId = await space.book(space.owner, 'Cards', 'shared')
    const card = { '@type': 'Card', version: '1.0', name: { full: 'Eva' } } as const
    assert.ok((await createCard(space.domain, space.owner, { bookId, card: { ...card } })).view.cardId)
  })
})
