import { type Card, isSameJson, type JCardProperty, type PatchObject, splitPath } from '@lazo/jscontact'
import { makeParam } from '../../jcard/jcard-params.ts'
import { propertyFromJcard } from '../../jcard/property-from-jcard.ts'
import type { RawParam } from '../../raw/raw-card.ts'
import type { VcardVersion } from '../../raw/vcard-version.ts'
import { escapeText } from '../../values/text.ts'
import { keptToWrite } from '../families/kept.ts'
import { beforeParam, fingerprintAt } from '../fingerprint.ts'
import { readDraft } from '../vcard-to-card.ts'
import { missingPatches } from './missing-patches.ts'
import type { WrittenProperty } from './vcard-draft.ts'

/** Reads back what was written, and writes as JSPROP what is missing or has become another. */
export function jspropsFor(card: Card, lines: readonly WrittenProperty[], version: VcardVersion): WrittenProperty[] {
  const read = readDraft(
    lines.map(({ property }) => property),
    version,
  ).card
  const patch: PatchObject = missingPatches(...withoutSameKept(card, read, version))
  return Object.entries(patch).map(([path, value]) => ({
    property: {
      group: '',
      name: 'JSPROP',
      key: 'JSPROP',
      params: paramsFor(path, read),
      value: escapeText(JSON.stringify(value)),
      line: 0,
    },
    units: [unitOf(path)],
  }))
}

/** Leaves out of both cards the kept properties, if they would be written the same whatever their types are called. */
function withoutSameKept(card: Card, read: Card, version: VcardVersion): [Card, Card] {
  const kept = keptToWrite(card)
  const { vCardProps: _kept, ...wanted } = card
  const { vCardProps: _read, ...rest } = read
  const [one, other] = [kept, read.vCardProps ?? []].map((list) =>
    list.map((property) => keptText(property, version)).sort(),
  )
  return isSameJson(one, other) ? [wanted, rest] : [kept.length ? { ...wanted, vCardProps: kept } : wanted, read]
}

function keptText(property: JCardProperty, version: VcardVersion): string {
  const { group, key, params, value } = propertyFromJcard(property, version)
  return JSON.stringify([
    group,
    key,
    params.filter((param) => param.key !== 'VALUE').map(({ key, values }) => [key, values]),
    value,
  ])
}

/** What replaces a value says which, so that it does not undo a later edit by a program that knows no JSPROP. */
function paramsFor(path: string, read: Card): RawParam[] {
  const before = fingerprintAt(read, path)
  const isAddition = before === 'empty' && !path.includes('/')
  const pointer = makeParam('JSPTR', [path])
  return isAddition ? [pointer] : [pointer, makeParam(beforeParam, [before])]
}

/** The part of the card that a path lies in. */
function unitOf(path: string): string {
  return path
    .split('/')
    .slice(0, splitPath(path)?.[0] === 'speakToAs' ? 3 : 2)
    .join('/')
}
