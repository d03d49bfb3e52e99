import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Card, PatchObject } from '@lazo/jscontact'
import { cardToVcard, type ProgramFamily } from '@lazo/vcard'
import * as fc from 'fast-check'
import { addLayer } from '../layers.ts'
import { readSent } from './read-sent.ts'
import { settleEdit } from './settle-edit.ts'

const families: readonly ProgramFamily[] = ['apple', 'android', 'thunderbird', 'evolution', 'plain']
const anyFamily = fc.constantFrom(...families)
const anyVersion = fc.constantFrom('3.0' as const, '4.0' as const)

/** All of the layer is written in Greek, nothing else is. */
const greek = fc.stringMatching(/^[α-ω]{4,12}( [α-ω]{3,9}){0,3}$/)
const latin = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,3}$/)
const mapOf = (text: fc.Arbitrary<string>, field: string) =>
  fc.dictionary(
    fc.stringMatching(/^[a-c]$/),
    text.map((value) => ({ [field]: value })),
    { maxKeys: 2 },
  )
const anyCard = fc
  .record({
    full: latin,
    notes: mapOf(latin, 'note'),
    phones: mapOf(fc.stringMatching(/^6[0-9]{8}$/), 'number'),
    emails: mapOf(fc.stringMatching(/^[a-z]{3,8}@[a-z]{3,8}\.org$/), 'address'),
    titles: mapOf(latin, 'name'),
    nicknames: mapOf(latin, 'name'),
  })
  .map(({ full, ...maps }): Card => {
    const there = Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0)
    const name = { full, components: [{ kind: 'given', value: full }] }
    return { '@type': 'Card', version: '1.0', uid: 'u', name, ...Object.fromEntries(there) } as Card
  })
const areApart = (texts: readonly string[]) =>
  texts.every((text, at) =>
    texts.every((other, to) => at === to || !other.replaceAll(' ', '').includes(text.replaceAll(' ', ''))),
  )
const anyLayer = fc
  .record({
    notes: fc.array(greek, { maxLength: 2 }),
    phone: fc.option(greek),
    title: fc.option(greek),
    nickname: fc.option(greek),
    keyword: fc.option(greek),
  })
  .filter(({ notes, ...one }) => areApart([...notes, ...Object.values(one).flatMap((text) => text ?? [])]))
  .map(
    ({ notes, phone, title, nickname, keyword }): PatchObject => ({
      ...Object.fromEntries(notes.map((note, i) => [`notes/z${i}`, { note }])),
      ...(phone === null ? {} : { 'phones/z': { number: phone } }),
      // Over a value that all see, or beside it.
      ...(title === null ? {} : { 'titles/a': { name: title } }),
      ...(nickname === null ? {} : { 'nicknames/z': { name: nickname } }),
      ...(keyword === null ? {} : { [`keywords/${keyword}`]: true }),
    }),
  )

/** What becomes of one line of a card on a device: typed into, cut from, left out, doubled, pasted into another. */
interface Step {
  readonly kind: 'type' | 'cut' | 'drop' | 'double' | 'paste'
  readonly line: number
  readonly other: number
  readonly at: number
  readonly text: string
}
const stepsOf = (...kinds: Step['kind'][]): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      line: fc.nat(40),
      other: fc.nat(40),
      at: fc.nat(80),
      text: latin,
    }),
    { maxLength: 5 },
  )
/** A piece of two letters that stands in another field tells nobody where it came from: what is pasted is whole. */
const anySteps = fc.oneof(stepsOf('type', 'cut', 'drop', 'double'), stepsOf('paste', 'drop', 'double'))
const KINDS = ['type', 'cut', 'drop', 'double', 'paste']

const told = /^(?:BEGIN|END|VERSION|UID|PRODID|REV|KIND|N|FN)\b/i
const nameOf = (line: string) => line.slice(0, line.indexOf(':'))
const valueOf = (line: string) => line.slice(line.indexOf(':') + 1)

/** A card as lines, each unfolded; some programs keep no ids. */
function linesOf(card: Card, version: '3.0' | '4.0', keepsIds: boolean): string[] {
  const lines = cardToVcard(card, { version })
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
  return keepsIds ? lines : lines.map((line) => line.replaceAll(/;PROP-ID=[^;:]*/gi, ''))
}

/** Most programs have one field for a nickname or a title, and leave further ones as they came. */
function isField(line: string, lines: readonly string[]): boolean {
  const field = /^[\w-]+/.exec(line)![0]
  return field === 'TEL' || field === 'EMAIL' || lines.filter((one) => one.startsWith(field)).length === 1
}

function applyStep(lines: readonly string[], { kind, line, other, at, text }: Step): string[] {
  const mayBe = kind === 'type' || kind === 'cut' ? isField : () => true
  const open = lines.flatMap((one, index) => (told.test(one) || !mayBe(one, lines) ? [] : [index]))
  if (open.length === 0) return [...lines]
  const index = open[line % open.length]!
  const one = lines[index]!
  const [name, value] = [nameOf(one), valueOf(one)]
  // Never within an escaped sign.
  const place = at % (value.length + 1)
  const from = value[place - 1] === '\\' ? place + 1 : place
  const put = (next: string) => lines.with(index, `${name}:${next}`)
  if (kind === 'type') return put(value.slice(0, from) + text + value.slice(from))
  if (kind === 'cut') return put(value.slice(0, from).replace(/\\$/, ''))
  if (kind === 'drop') return lines.toSpliced(index, 1)
  if (kind === 'double') return lines.toSpliced(index, 0, one)
  const target = open[other % open.length]!
  return lines.with(target, `${nameOf(lines[target]!)}:${valueOf(lines[target]!)} ${value}`)
}

interface Setting {
  readonly card: Card
  readonly layer: PatchObject
  readonly family: ProgramFamily
  readonly version: '3.0' | '4.0'
  readonly keepsIds: boolean
  readonly knows: 'all' | 'the card' | 'nothing'
}
const anySetting: fc.Arbitrary<Setting> = fc.record({
  card: anyCard,
  layer: anyLayer,
  family: anyFamily,
  version: anyVersion,
  keepsIds: fc.boolean(),
  knows: fc.constantFrom('all', 'the card', 'nothing'),
})

function sendBack({ card, layer, family, version, keepsIds, knows }: Setting, change: (lines: string[]) => string[]) {
  const lines = change(linesOf(addLayer(card, layer), version, keepsIds))
  const sent = readSent(`${lines.join('\r\n')}\r\n`).raw
  const base = knows === 'nothing' ? null : card
  return settleEdit({
    base,
    wasShown: base !== null,
    document: card,
    layer,
    isLayerKnown: knows === 'all',
    sent,
    family,
  })
}

describe('a layer on a device of any family', () => {
  it('comes back as it went, and so does what all see', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const { document, layer } = sendBack(setting, (lines) => lines)
        assert.deepEqual([document, layer], [setting.card, setting.layer])
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  it('no character of it reaches what all see, whatever is edited', () => {
    fc.assert(
      fc.property(anySetting, anySteps, (setting, steps) => {
        const ordered = steps.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
        const { document } = sendBack(setting, (lines) => ordered.reduce(applyStep, lines))
        assert.doesNotMatch(JSON.stringify(document), /[α-ω]/)
      }),
      { seed: 6, numRuns: 2000 },
    )
  })

  it('nothing that all see is lost by what is done to it alone', () => {
    fc.assert(
      fc.property(anySetting, fc.nat(40), latin, fc.boolean(), (setting, nth, text, isTaken) => {
        const { document } = sendBack(setting, (lines) => {
          const own = lines.flatMap((line, index) => (/[α-ω]/.test(valueOf(line)) ? [index] : []))
          if (own.length === 0) return lines
          const index = own[nth % own.length]!
          const isNote = lines[index]!.startsWith('NOTE')
          return isTaken && !isNote ? lines.toSpliced(index, 1) : lines.with(index, `${lines[index]!} ${text}`)
        })
        assert.deepEqual(document, setting.card)
      }),
      { seed: 7, numRuns: 1000 },
    )
  })
})
