import type { RawProperty } from '../../raw/raw-card.ts'
import { splitUnescaped } from '../../values/text.ts'
import { standIn } from './stand-in.ts'

const PARTS = ['X-PHONETIC-LAST-NAME', 'X-PHONETIC-FIRST-NAME', 'X-PHONETIC-MIDDLE-NAME']

/** Reads SOUND;X-IRMC-N, in which Japanese phones wrote how the parts of N sound. */
export function readKanaName(property: RawProperty): RawProperty[] | null {
  const isKana = property.params.some(({ values }) => values.some((value) => value.toUpperCase() === 'X-IRMC-N'))
  const parts = splitUnescaped(property.value, ';')
  if (!isKana || parts.slice(PARTS.length).some((part) => part.trim())) return null
  return parts.flatMap((part, index) => (part.trim() ? [standIn(property, PARTS[index]!, part)] : []))
}
