/** A version this library writes. */
export type VcardVersion = '3.0' | '4.0'

/** The rules a card is read by: those of its VERSION, and of 3.0 when it has none or an unknown one. */
export type ReadVersion = '2.1' | VcardVersion

/** Tells by which rules to read a card. */
export function readVersionOf(version: string | null): ReadVersion {
  if (version === '2.1') return '2.1'
  return version?.startsWith('4') ? '4.0' : '3.0'
}
