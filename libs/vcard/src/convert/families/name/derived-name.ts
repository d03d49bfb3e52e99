import type { Card } from '@lazo/jscontact'
import { splitPersonalName } from '@lazo/normal'
import { nameKinds } from './name-parts.ts'
import { writeNameParts } from './write-name-parts.ts'

/**
 * Gives the N that vCard 3.0 demands of a card which has its name only in full: the parts guessed for a person, one part
 * for anything else, also for what is called as its organization; empty without a name.
 */
export function derivedName({ name, organizations, kind = 'individual' }: Card): string {
  const full = name?.full ?? ''
  const isPerson = kind === 'individual' && !Object.values(organizations ?? {}).some((one) => one.name === full)
  const parts: { [kind: string]: string | undefined } = isPerson ? { ...splitPersonalName(full) } : { surname: full }
  const components = nameKinds.flatMap((kind) => (parts[kind] ? [{ kind, value: parts[kind] }] : []))
  return writeNameParts({ components }, '3.0').raw
}
