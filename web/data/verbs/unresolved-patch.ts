import type { PatchObject } from '@lazo/jscontact'
import type { ConflictChoice } from '../replica/messages.ts'
import type { ConflictField } from '../replica/open-card.ts'

/** The patch that takes back how a conflict was ended: in each place the side that was not kept. Pure. */
export function unresolvedPatch(
  fields: readonly ConflictField[],
  choices: Readonly<Record<string, ConflictChoice>>,
): PatchObject {
  return Object.fromEntries(
    fields.map(({ path, mine, theirs }) => [path, (choices[path] === 'theirs' ? mine : theirs) ?? null]),
  )
}
