import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { deleteBook } from '../books/delete-book.ts'
import { readCardHistory } from '../history/read-history.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { disableMember } from '../members/disable-member.ts'
import { listCards } from '../search/list-cards.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeForm, deleteForm } from './change-form.ts'
import { createForm, MOST_FORMS } from './create-form.ts'
import type { FormView } from './form-view.ts'
import { leaveDetails } from './leave-details.ts'
import type { LeftDetails } from './left-details.ts'
import { listForms, readForm } from './list-forms.ts'
import { openForm } from './open-form.ts'

const notice = { responsible: 'Brezo, S. L.', purpose: 'Enviarle el catálogo.', address: 'datos@brezo.example' }
const sent: LeftDetails = {
  given: 'Eva',
  family: 'Luz',
  organization: '',
  email: 'eva@luz.example',
  phone: '',
  message: '',
}

describe('a form to leave one’s details', () => {
  let space: TestWorkspace
  let ana: Actor
  let bookId: string
  let form: FormView

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    bookId = await space.book(ana, 'Feria', 'shared')
    form = await createForm(space.domain, ana, { title: 'Feria 2026', bookId, notice })
  })

  /** Opens the page, waits as people do, and sends. */
  const leave = async (details: Partial<LeftDetails> = {}, token = form.token) => {
    const { stamp } = await openForm(space.domain, token)
    space.clock.pass({ seconds: 5 })
    return leaveDetails(space.domain, { token, stamp, details: { ...sent, ...details }, language: 'es' })
  }
  const namesIn = async (actor = ana) =>
    (await listCards(space.domain, actor, { order: 'given', limit: 50 })).cards.map((card) => card.display)

  it('is made with all that people must be told, in a book its owner may fill', async () => {
    assert.deepEqual([form.title, form.bookId, form.isOn, form.entries], ['Feria 2026', bookId, true, 0])
    assert.deepEqual(form.notice, notice)
    assert.match(form.token, /^[A-Za-z0-9_-]{24}$/)
    assert.deepEqual(await listForms(space.domain, ana), [form])
    for (const part of ['responsible', 'purpose', 'address']) {
      const blank = { title: 'x', bookId, notice: { ...notice, [part]: ' ' } }
      await assert.rejects(createForm(space.domain, ana, blank), {
        facts: { field: `notice.${part}`, maximum: part === 'purpose' ? 1_000 : 300 },
      })
    }
    const luis = await space.member('Luis')
    await assert.rejects(createForm(space.domain, luis, { title: 'x', bookId, notice }), { code: 'book-not-found' })
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'view' })
    await assert.rejects(createForm(space.domain, luis, { title: 'x', bookId, notice }), { code: 'book-read-only' })
  })

  it('keeps what is left as a card in its book, that tells where it came from and can be taken back', async () => {
    assert.deepEqual(await leave(), { outcome: 'kept', given: 'Eva' })
    const { cards } = await listCards(space.domain, ana, { order: 'given', limit: 5 })
    assert.deepEqual([cards[0]?.display, cards[0]?.email], ['Eva Luz', 'eva@luz.example'])
    const [entry] = await readCardHistory(space.domain, ana, { cardId: cards[0]!.cardId, limit: 5 })
    assert.deepEqual([entry?.door, entry?.memberId, entry?.act], ['form', ana.memberId, 'create'])
    const seen = await readForm(space.domain, ana, form.formId)
    assert.deepEqual([seen.entries, seen.lastAt?.getTime()], [1, space.clock.now().getTime()])
    const [told] = await askOnce<{ told: Record<string, string> }>(
      space.ownerUrl,
      'select told from lazo.form_entry where form_id = $1',
      [form.formId],
    )
    assert.deepEqual(told?.told, { title: 'Feria 2026', ...notice, language: 'es' })
    await undoBatch(space.domain, ana, entry!.batchId!)
    assert.deepEqual(await namesIn(), [])
  })

  it('keeps once what is sent twice, also at the same moment', async () => {
    const { stamp } = await openForm(space.domain, form.token)
    space.clock.pass({ seconds: 5 })
    const send = () => leaveDetails(space.domain, { token: form.token, stamp, details: sent, language: 'en' })
    const outcomes = await Promise.all([send(), send(), send()])
    assert.deepEqual([...new Set(outcomes.map((left) => left.outcome))], ['kept'])
    assert.deepEqual(await namesIn(), ['Eva Luz'])
  })

  it('says what is wrong, and takes nothing that no page gave out or that came too fast', async () => {
    assert.deepEqual(await leave({ email: 'eva' }), { outcome: 'refused', problem: { field: 'email', why: 'wrong' } })
    const { stamp } = await openForm(space.domain, form.token)
    const send = (with_: string) =>
      leaveDetails(space.domain, { token: form.token, stamp: with_, details: sent, language: 'es' })
    assert.deepEqual(await send(stamp), { outcome: 'too-soon' })
    assert.deepEqual(await send('x.y'), { outcome: 'stale' })
    assert.deepEqual(await namesIn(), [])
  })

  it('is nowhere when it is off, deleted, or its owner may no longer fill the book or come in', async () => {
    const gone = { code: 'path-not-found' }
    await changeForm(space.domain, ana, { formId: form.formId, isOn: false })
    await assert.rejects(openForm(space.domain, form.token), gone)
    await assert.rejects(leave(), gone)
    await changeForm(space.domain, ana, { formId: form.formId, isOn: true })
    const luis = await space.member('Luis')
    const grant = (allows: 'edit' | 'view') =>
      setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
    await grant('edit')
    const his = await createForm(space.domain, luis, { title: 'Suyo', bookId, notice })
    await openForm(space.domain, his.token)
    await grant('view')
    await assert.rejects(openForm(space.domain, his.token), gone)
    assert.equal((await readForm(space.domain, luis, his.formId)).bookId, null)
    await grant('edit')
    await disableMember(space.domain, space.owner, luis.memberId)
    await assert.rejects(openForm(space.domain, his.token), gone)
    await deleteBook(space.domain, ana, bookId)
    await assert.rejects(openForm(space.domain, form.token), gone)
    for (const token of ['', 'x', "' or 1=1", 'x'.repeat(24)]) await assert.rejects(openForm(space.domain, token), gone)
  })

  it('is its owner’s alone, and what came in stays when it goes', async () => {
    await leave()
    const luis = await space.member('Luis')
    assert.deepEqual(await listForms(space.domain, luis), [])
    for (const attack of [
      () => readForm(space.domain, luis, form.formId),
      () => changeForm(space.domain, luis, { formId: form.formId, isOn: false }),
      () => deleteForm(space.domain, luis, form.formId),
    ])
      await assert.rejects(attack, { code: 'form-not-found' })
    await assert.rejects(deleteForm(space.domain, { ...ana, mayWrite: false }, form.formId), { code: 'scope-missing' })
    await deleteForm(space.domain, ana, form.formId)
    assert.deepEqual(await listForms(space.domain, ana), [])
    await assert.rejects(openForm(space.domain, form.token), { code: 'path-not-found' })
    assert.deepEqual(await namesIn(), ['Eva Luz'])
  })

  it('is not made once there are as many as may be', async () => {
    const make = () => createForm(space.domain, ana, { title: 'Feria', bookId, notice })
    await Promise.all(Array.from({ length: MOST_FORMS - 1 }, make))
    await assert.rejects(make(), { code: 'too-many-forms' })
  })

  it('changes in what is said', async () => {
    const other = await space.book(ana, 'Otra')
    const change = { formId: form.formId, title: ' Otra  feria ', bookId: other }
    const changed = await changeForm(space.domain, ana, change)
    assert.deepEqual(changed, { ...form, title: 'Otra feria', bookId: other })
    await assert.rejects(changeForm(space.domain, ana, { ...change, bookId: space.domain.ids.next() }), {
      code: 'book-not-found',
    })
  })
})
