import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CONTRIBUTION_KINDS } from '../words/contribution.ts'
import { type DraftOccasion, TONES } from './draft-lines.ts'
import { fingerprint } from './fingerprint.ts'
import { linesEn } from './lines-en.table.ts'
import { linesEs } from './lines-es.table.ts'
import { type DraftAsk, writeDrafts } from './write-drafts.ts'

const ana: DraftAsk = { occasion: 'birthday', language: 'es', person: 'c1', given: 'Ana' }
const occasions = Object.keys(linesEs.cores) as DraftOccasion[]

/** All texts of a tone that one person can be written, each remembered after it was used. */
function allOf(ask: DraftAsk, tone: string): string[] {
  const used = new Set<string>()
  const texts: string[] = []
  for (;;) {
    const draft = writeDrafts({ ...ask, used }).find((one) => one.tone === tone)
    if (!draft) return texts
    texts.push(draft.text)
    for (const mark of draft.marks) used.add(mark)
  }
}

test('writes one draft per tone, by name, and signs it', () => {
  const drafts = writeDrafts({ ...ana, from: 'Marta' })
  assert.deepEqual(
    drafts.map(({ tone }) => tone),
    TONES,
  )
  for (const { text } of drafts) {
    assert.match(text, /Ana/)
    assert.match(text, /,\nMarta$/)
  }
})

test('never writes a person the same text twice, and says so by leaving the tone out when all was said', () => {
  for (const occasion of ['birthday', 'thanks', 'hello'] as const) {
    const bodies = allOf({ ...ana, occasion, subject: 'la aduana de México' }, 'warm').map(
      (text) => text.split('\n\n')[1],
    )
    assert.equal(new Set(bodies).size, bodies.length)
    assert.ok(bodies.length >= 9, `${occasion}: ${bodies.length}`)
  }
})

test('rather writes a line that the person has not read', () => {
  const lines = linesEs.cores.birthday.brief.length
  const first = allOf(ana, 'brief').slice(0, lines)
  assert.equal(new Set(first.map((text) => text.split('\n\n')[1])).size, lines)
})

test('writes the same for the same person and past, and not the same for everybody', () => {
  assert.deepEqual(writeDrafts(ana), writeDrafts(ana))
  const texts = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((person) => writeDrafts({ ...ana, person })[0]!.text)
  assert.ok(new Set(texts).size > 2)
})

test('is formal with usted and familiar with tú, unless the member says otherwise', () => {
  const all = (isClose: boolean | null) =>
    writeDrafts({ ...ana, isClose })
      .map(({ text }) => text)
      .join(' ')
  const distant = /\b(?:su|sus|usted|le|pase|tenga)\b|(?:arle|irle)\b/
  const close = /\b(?:tu|tus|ti|te|pases|tengas)\b|(?:arte|irte)\b/
  assert.match(all(true), close)
  assert.doesNotMatch(all(true), /\b(?:usted|su cumpleaños)\b/)
  assert.match(all(false), distant)
  assert.doesNotMatch(all(false), /\b(?:tu|ti|te)\b/)
  assert.match(writeDrafts(ana).find(({ tone }) => tone === 'formal')!.text, distant)
})

test('uses what is known, and tells what of the member’s notes it used', () => {
  const known = { ...ana, occasion: 'hello' as const, subject: 'the fair in Lyon', language: 'en' as const }
  const [warm, brief] = writeDrafts(known)
  assert.match(warm!.text, /the fair in Lyon/)
  assert.deepEqual([warm!.uses, brief!.uses], [['subject'], []])
  assert.match(writeDrafts({ ...known, subject: null, met: 'Fitur' })[0]!.text, /Fitur/)
  assert.match(writeDrafts({ ...known, subject: null, fact: 'her garden' })[0]!.text, /her garden/)
})

test('leaves long notes and those of several lines out of a sentence', () => {
  for (const subject of ['x'.repeat(61), 'one\ntwo', '  '])
    assert.deepEqual(writeDrafts({ ...ana, subject })[0]!.uses, [])
})

test('speaks of years only where they are known', () => {
  assert.doesNotMatch(allOf(ana, 'warm').join(' '), /cumples|\d/)
  assert.match(allOf({ ...ana, years: 46 }, 'warm').join(' '), /46/)
  assert.deepEqual(writeDrafts({ ...ana, occasion: 'first-contact' }), [])
})

test('names what thanks are for, whatever was received', () => {
  for (const language of ['es', 'en'] as const)
    for (const received of CONTRIBUTION_KINDS) {
      const lines = language === 'es' ? linesEs : linesEn
      const [word] = lines.received[received]
        .replace(/\{|\|[^}]*\}/g, '')
        .split(' ')
        .slice(-1)
      assert.ok(writeDrafts({ ...ana, occasion: 'thanks', language, received })[0]!.text.includes(word!))
    }
})

test('begins without a name where none is known', () => {
  assert.doesNotMatch(writeDrafts({ ...ana, given: null })[0]!.text, /Hola|\{|\}/)
})

test('has lines for every occasion and tone in both languages, each its own and without an empty place', () => {
  const ask = { ...ana, years: 3, subject: 'a', fact: 'b', met: 'c', from: 'd' }
  for (const occasion of occasions)
    for (const language of ['es', 'en'] as const)
      for (const isClose of [true, false])
        for (const tone of TONES) {
          const lines = (language === 'es' ? linesEs : linesEn).cores[occasion][tone]
          assert.equal(new Set(lines.map(fingerprint)).size, lines.length)
          assert.ok(lines.length >= 3, `${occasion} ${tone}`)
          const texts = allOf({ ...ask, occasion, language, isClose }, tone)
          assert.ok(texts.length >= lines.length)
          for (const text of texts) assert.doesNotMatch(text, /[{}|]|undefined|null| {2}/)
        }
})

test('knows a text again whatever its case, accents and signs', () => {
  assert.equal(fingerprint('¡Feliz cumpleaños!'), fingerprint('feliz CUMPLEANOS'))
  assert.notEqual(fingerprint('one'), fingerprint('two'))
})
