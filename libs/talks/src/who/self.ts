import type { Party } from '../told.ts'
import { partyKeys } from './party-keys.ts'

/** Says whether a party is who made the export. */
export type IsSelf = (party: Party) => boolean

/**
 * Knows somebody by all that is told of them. Where both sides have a profile, a mail or a telephone those decide; a name decides only
 * where nothing surer can.
 */
export function knowSelf(self: readonly Party[], region: string): IsSelf {
  const own = new Set(self.flatMap((party) => partyKeys(party, region)))
  const ownKinds = new Set([...own].map(kindOf))
  return (party) => {
    const keys = partyKeys(party, region)
    const sure = keys.filter((key) => !key.startsWith('name:') && ownKinds.has(kindOf(key)))
    return (sure.length > 0 ? sure : keys).some((key) => own.has(key))
  }
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'))
}
