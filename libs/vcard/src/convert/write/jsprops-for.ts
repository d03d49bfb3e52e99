import { type Card, type PatchObject, splitPath } from '@lazo/jscontact'
import { makeParam } from '../../jcard/jcard-params.ts'
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
  const { vCardProps: _, ...others } = card
  const kept = keptToWrite(card)
  const patch: PatchObject = missingPatches(kept.length ? { ...others, vCardProps: kept } : others, read)
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
