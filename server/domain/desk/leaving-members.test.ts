import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestAccess } from '#kit/access.ts'
import { createBook } from '../books/create-book.ts'
import { createForm } from '../forms/create-form.ts'
import { leaveDetails } from '../forms/leave-details.ts'
import { openForm } from '../forms/open-form.ts'
import { addMember } from '../members/add-member.ts'
import { removeMember } from '../members/remove-member.ts'
import { listInbound } from './list-inbound.ts'
import { noteInbound } from './note-inbound.ts'

const ALL = { state: null, eventId: null, before: null, limit: 50 }

test('the desk goes with its member, but what came by their forms goes with the forms', async () => {
  const kit = await openTestAccess()
  const { domain } = kit
  try {
    const boss = (await kit.person('boss@example.org')).actor!
    const { memberId, account } = await addMember(domain, boss, { email: 'a@example.org', name: 'Ana', role: 'member' })
    const ana = { ...boss, memberId, accountId: account.accountId, role: 'member' as const }
    const { bookId } = await createBook(domain, ana, { name: 'Feria', kind: 'shared' })
    const notice = { responsible: 'Brezo', purpose: 'Contacto', address: 'a@b.example' }
    const { token } = await createForm(domain, ana, { title: 'Feria', bookId, notice })
    const { stamp } = await openForm(domain, token)
    kit.clock.pass({ seconds: 5 })
    const nothing = { family: '', organization: '', phone: '', message: '' }
    const details = { given: 'Eva', email: 'eva@luz.example', ...nothing }
    await leaveDetails(domain, { token, stamp, details, language: 'es' })
    await noteInbound(domain, ana, { name: 'Paz' })
    const names = async () => (await listInbound(domain, boss, ALL)).entries.map(({ name }) => name)
    assert.deepEqual(await names(), [])
    await removeMember(domain, boss, { memberId, transferTo: boss.memberId })
    assert.deepEqual(await names(), ['Eva'])
  } finally {
    await kit.close()
  }
})
