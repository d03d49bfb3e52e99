import type { CryptoKey, Media } from '@lazo/jscontact'
import { entryFamily } from '../entry-family.ts'
import { binaryRow } from './binary-row.ts'

/** PHOTO, LOGO and SOUND ⇄ `media`. */
export const media = entryFamily<Media>({
  collection: 'media',
  hasLabel: true,
  rows: [binaryRow('PHOTO', 'photo'), binaryRow('LOGO', 'logo'), binaryRow('SOUND', 'sound')],
})

/** KEY ⇄ `cryptoKeys`. */
export const cryptoKeys = entryFamily<CryptoKey>({
  collection: 'cryptoKeys',
  hasLabel: true,
  rows: [binaryRow('KEY')],
})
