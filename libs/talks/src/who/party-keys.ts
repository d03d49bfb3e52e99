import { foldText, normalEmail, phoneKey, profileKey } from '@lazo/normal'
import type { Party } from '../told.ts'

/** By what somebody can be told from others, the surest first. */
export type PartyKey = `${'profile' | 'mail' | 'phone' | 'name'}:${string}`

/** All keys of a party, the surest first; equal keys of two parties make them one person. `region` reads national telephones. */
export function partyKeys({ profile, mail, phone, name }: Party, region: string): PartyKey[] {
  const keys: PartyKey[] = []
  const known = profile === null ? null : profileKey(profile)
  if (known) keys.push(`profile:${known.service}:${known.key}`)
  else if (profile !== null) keys.push(`profile:${profile.toLowerCase()}`)
  const address = mail === null ? null : normalEmail(mail)
  if (address) keys.push(`mail:${address.key}`)
  const number = phone === null ? null : phoneKey(phone, region)
  if (number) keys.push(`phone:${number}`)
  const folded = name === null ? '' : foldText(name)
  if (folded !== '') keys.push(`name:${folded}`)
  return keys
}

/** The key by which talks with one person are counted together; empty for nobody. */
export function personKey(party: Party, region: string): string {
  return partyKeys(party, region)[0] ?? ''
}
