import type { RawProperty } from '../../raw/raw-card.ts'
import { decodeTransfer } from '../../values/decode-transfer.ts'
import { readAndroidCustom } from './read-android-custom.ts'
import { readKanaName } from './read-kana-name.ts'

type Moderniser = (property: RawProperty, index: number) => RawProperty[] | null

const modernisers: ReadonlyMap<string, Moderniser> = new Map([
  ['X-ANDROID-CUSTOM', readAndroidCustom],
  ['SOUND', readKanaName],
])

/**
 * Says what phones of vCard 2.1 have properties of their own for in those that everybody reads; what says more than
 * these could stays as it is.
 */
export function moderniseProperties(properties: readonly RawProperty[]): RawProperty[] {
  return properties.flatMap((property, index) => {
    const modern = modernisers.get(property.key)?.(decodeTransfer(property, '2.1'), index)
    return modern ?? [property]
  })
}
