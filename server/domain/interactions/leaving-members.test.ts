import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestAccess } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import { createBook } from '../books/create-book.ts'
import { createCard } from '../contacts/create-card.ts'
import { addMember } from '../members/add-member.ts'
import { removeMember } from '../members/remove-member.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { listCardInteractions } from './list-interactions.ts'
import { recordInteraction } from './record-interaction.ts'

test('a member who goes leaves of an interaction what others were told of it, and nothing else', async () => {
  const kit = await openTestAccess()
  const { domain } = kit
  try {
    const boss = (await kit.person('boss@example.org')).actor!
    const { memberId, account } = await addMember(domain, boss, { email: 'a@example.org', name: 'Ana', role: 'member' })
    const ana = { ...boss, memberId, accountId: account.accountId, role: 'member' as const }
    const { bookId } = await createBook(domain, boss, { name: 'Clientes', kind: 'shared' })
    await setGrant(domain, boss, { bookId, grantee: { kind: 'member', id: memberId }, allows: 'comment' })
    const { cardId } = (await createCard(domain, boss, { bookId, card: { name: { full: 'Paz' } } })).view
    const contributions = [{ kind: 'help' as const, direction: 'received' as const, text: 'Secreto' }]
    for (const visibility of ['private', 'shared', 'open'] as const)
      await recordInteraction(domain, ana, {
        cardIds: [cardId],
        medium: 'call',
        visibility,
        contributions,
        text: visibility === 'open' ? 'Abierto' : 'Secreto',
      })
    await removeMember(domain, boss, { memberId })
    const left = await listCardInteractions(domain, boss, { cardId, since: null, until: null, before: null, limit: 9 })
    assert.deepEqual(
      left.map(({ visibility, text, memberName }) => [visibility, text, memberName]),
      [
        ['open', 'Abierto', null],
        ['shared', null, null],
      ],
    )
    const kept = await askOnce(
      kit.ownerUrl,
      `select text from lazo.interaction where text = 'Secreto' union all select text from lazo.contribution`,
    )
    assert.deepEqual(kept, [])
  } finally {
    await kit.close()
  }
})
