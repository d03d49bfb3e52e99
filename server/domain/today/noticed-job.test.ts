import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { noticedJob } from './noticed-job.ts'

const at = (day: number) => new Date(Date.UTC(2026, 2, day))
const CARD = { '@type': 'Card', version: '1.0', uid: 'x' } as const
const works = (name: string, title?: string) => ({
  ...CARD,
  organizations: { o: { name } },
  ...(title && { titles: { t: { name: title } } }),
})

describe('a new job', () => {
  it('is noticed where the organization became another, on the day it did', () => {
    const changes = [{ at: at(9), reverse: { 'organizations/o/name': 'Acme' } }]
    assert.deepEqual(noticedJob(works('Brezo'), changes), at(9))
    assert.deepEqual(
      noticedJob(works('Brezo'), [{ at: at(9), reverse: { organizations: { o: { name: 'Acme' } } } }]),
      at(9),
    )
  })

  it('is noticed where the title became another', () => {
    const changes = [{ at: at(9), reverse: { 'titles/t/name': 'Analista' } }]
    assert.deepEqual(noticedJob(works('Acme', 'Directora'), changes), at(9))
  })

  it('is none where it was said for the first time, or is the same in other letters', () => {
    assert.equal(noticedJob(works('Acme'), [{ at: at(9), reverse: { organizations: null } }]), null)
    assert.equal(noticedJob(works('Acme, S.L.'), [{ at: at(9), reverse: { 'organizations/o/name': 'ACME SL' } }]), null)
    assert.equal(
      noticedJob(works('Acme', 'Directora'), [{ at: at(9), reverse: { 'titles/t/name': 'DIRECTORA' } }]),
      null,
    )
  })

  it('is none where it was taken back, and not as late as its letters were corrected', () => {
    const there = { at: at(3), reverse: { 'organizations/o/name': 'Acme' } }
    assert.equal(noticedJob(works('Acme'), [{ at: at(5), reverse: { 'organizations/o/name': 'Brezo' } }, there]), null)
    assert.deepEqual(
      noticedJob(works('Brezo'), [{ at: at(8), reverse: { 'organizations/o/name': 'brezo' } }, there]),
      at(3),
    )
  })

  it('is none where somebody only left', () => {
    assert.equal(noticedJob(CARD, [{ at: at(9), reverse: { organizations: { o: { name: 'Acme' } } } }]), null)
  })
})
