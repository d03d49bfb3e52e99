import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyPatch, type Card, diffCards } from '@lazo/jscontact'
import * as fc from 'fast-check'
import { anyCard, anyGroup } from '../../../jscontact/src/testing/any-card.ts'
import { cardToRaw } from '../convert/card-to-vcard.ts'
import type { RawCard, RawProperty } from '../raw/raw-card.ts'
import type { VcardVersion } from '../raw/vcard-version.ts'
import { readVcards } from '../read/read-vcards.ts'
import { writeCardText } from '../write/write-card-text.ts'
import { type ProgramFamily, programs } from './programs.table.ts'
import { readEdit } from './read-edit.ts'
import { shownLines } from './shown-lines.ts'

const families = Object.keys(programs) as ProgramFamily[]
const anyFamily = fc.constantFrom(...families)
const anyVersion = fc.constantFrom<VcardVersion[]>('3.0', '4.0')
const any = fc.oneof({ weight: 9, arbitrary: anyCard() }, { weight: 1, arbitrary: anyGroup() })

function parse(properties: RawProperty[], version: VcardVersion): RawCard {
  return readVcards(new TextEncoder().encode(writeCardText(properties, version)))[0]!.raw!
}

/** What a program that keeps only what its table says sends back: other groups, no ids, another order of what it keeps. */
function sendBack(card: Card, family: ProgramFamily, version: VcardVersion): RawCard {
  const { properties } = cardToRaw(card, { version })
  const shown = shownLines(properties, family, properties)
  if (family === 'plain') return parse(shown, version)
  const bare = shown.map((line) => ({
    ...line,
    group: line.group && `g${line.group}`,
    params: line.params.filter(({ key }) => key !== 'PROP-ID'),
  }))
  return parse(bare, version)
}

test('a device that sends back what it got changes nothing', () => {
  fc.assert(
    fc.property(any, anyFamily, anyVersion, (base, family, version) => {
      const sent = parse(cardToRaw(base, { version }).properties, version)
      const { edited, conflicts } = readEdit({ base, canonical: base, sent, family })
      assert.deepEqual(diffCards(base, edited), {})
      assert.deepEqual(conflicts, [])
    }),
    { numRuns: 100 },
  )
})

test('a device that sends back only what its program shows changes nothing', () => {
  fc.assert(
    fc.property(any, anyFamily, anyVersion, (base, family, version) => {
      const { edited } = readEdit({ base, canonical: base, sent: sendBack(base, family, version), family })
      assert.deepEqual(diffCards(base, edited), {})
    }),
    { numRuns: 100 },
  )
})

/** Values that a person might put into a field, and where in the card each stands. */
const FIELDS: { [key: string]: { map: string; value: string; says: RegExp } } = {
  TEL: { map: 'phones', value: '+1 555 010 0199', says: /010 0199/ },
  EMAIL: { map: 'emails', value: 'changed@example.org', says: /changed@example/ },
  NOTE: { map: 'notes', value: 'Changed on the way', says: /Changed on the way/ },
  TITLE: { map: 'titles', value: 'Changed chief', says: /Changed chief/ },
  URL: { map: 'links', value: 'https://changed.example.org/', says: /changed\.example/ },
}

interface Edited {
  base: Card
  family: ProgramFamily
  sent: RawCard
  map: string
  says: RegExp
}

/** Any card, sent back by a program that keeps what its table says, with one field changed, or taken out. */
const anyEdit = (isRemoval: boolean) =>
  fc
    .tuple(any, anyFamily, anyVersion, fc.nat())
    .map(([base, family, version, nth]): Edited | null => {
      const sent = sendBack(base, family, version)
      const lines = sent.properties.filter(
        ({ key, params }) => FIELDS[key] && !params.some((one) => one.key === 'ALTID'),
      )
      const line = lines[nth % Math.max(1, lines.length)]
      if (!line) return null
      const { value, ...field } = FIELDS[line.key]!
      const changed = isRemoval ? [] : [{ ...line, value, params: line.params.filter(({ key }) => key !== 'VALUE') }]
      const isOf = ({ group, key }: RawProperty) => key === 'X-ABLABEL' && group === line.group
      const properties = sent.properties.flatMap((one) => {
        if (isRemoval && isOf(one)) return []
        return one === line ? changed : [one]
      })
      return { base, family, sent: { ...sent, properties }, ...field }
    })
    .filter((edit) => edit !== null)

test('a device that changes one field changes nothing else', () => {
  fc.assert(
    fc.property(anyEdit(false), ({ base, family, sent, map, says }) => {
      const { edited } = readEdit({ base, canonical: base, sent, family })
      const changes = Object.keys(diffCards(base, edited))
      assert.match(JSON.stringify(edited), says)
      assert.ok(
        changes.every((path) => path.startsWith(`${map}/`)),
        changes.join(' '),
      )
      assert.ok(new Set(changes.map((path) => path.split('/')[1])).size <= 1, changes.join(' '))
    }),
    { numRuns: 100 },
  )
})

test('a device that takes one field out takes nothing else out', () => {
  fc.assert(
    fc.property(anyEdit(true), ({ base, family, sent, map }) => {
      const { edited } = readEdit({ base, canonical: base, sent, family })
      // A translation goes with what it translates.
      const changes = Object.keys(diffCards(base, edited)).filter((path) => !path.startsWith('localizations'))
      assert.ok(changes.length <= 1, changes.join(' '))
      assert.ok(
        changes.every((path) => path === map || /^[^/]+\/[^/]+$/.exec(path)?.[0].startsWith(map)),
        changes.join(' '),
      )
    }),
    { numRuns: 100 },
  )
})

test('an edit by a device and one of another field both stand', () => {
  fc.assert(
    fc.property(anyEdit(false), ({ base, family, sent, says }) => {
      const patch = { keywords: { elsewhere: true }, prodId: '-//Elsewhere//' }
      const canonical = applyPatch(base, patch)
      const { merged, conflicts } = readEdit({ base, canonical, sent, family })
      assert.match(JSON.stringify(merged), says)
      assert.deepEqual([merged.keywords, merged.prodId], [patch.keywords, patch.prodId])
      assert.deepEqual(conflicts, [])
    }),
    { numRuns: 100 },
  )
})
