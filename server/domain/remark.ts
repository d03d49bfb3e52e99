import type { CardProblem } from '@lazo/jscontact'
import type { LdifRemarkFacts } from '@lazo/ldif'
import type { TableRemarkFacts } from '@lazo/tables'
import type { LeftReason } from '@lazo/talks'
import type { VcardRemarkFacts } from '@lazo/vcard'
import type { BundleRemarkFacts } from './imports/bundle/bundle-remark.ts'

/** What the server itself has to tell of files, of cards that are brought in and of cards that are saved. */
interface OwnRemarkFacts {
  /** A sentence in English that an earlier version kept. */
  'as-told': { message: string }

  /** A file that cannot be read. */
  'file-empty': NoFacts
  'file-unknown': NoFacts
  'file-missing': NoFacts
  'file-denied': NoFacts
  'no-file': NoFacts
  'monica-too-large': { limit: number }
  'monica-unreadable': NoFacts
  'not-of-kind': { asked: string }

  /** A map that says where columns go. */
  'map-no-json': NoFacts
  'map-no-map': { path: string }
  'map-no-table': NoFacts
  'map-no-column': { column: string; columns: string }
  'map-no-target': { column: string; target: string; targets: string }
  'map-no-part': { column: string; target: string; part: string; parts: string }
  'map-twice': { column: string; other: string; place: string }
  'map-repeated': { column: string; other: string; place: string }

  /** What became of a file. */
  'data-refused': NoFacts

  /** An export that tells of no talks, and something in one that is none. */
  'no-talks': NoFacts
  'talk-left': { why: LeftReason }

  /** Something in a file that is no contact. */
  'no-json': NoFacts
  'json-cut': NoFacts
  'json-too-long': { limit: number }
  'json-too-many-values': { limit: number }
  'vcard-empty': NoFacts
  'no-jcard': NoFacts

  /** A card that cannot be kept. */
  'card-invalid': { path: string; rule: CardProblem['rule'] | ''; more: number }
  'uid-too-long': { length: number; limit: number }
  'card-too-large': { length: number; limit: number }
  refused: { error: string }

  /** What was changed in a card, so that it could be kept. */
  'characters-replaced': { path: string }
  'media-gone': { path: string }
  'media-too-large': { path: string; megabytes: number }
  'media-unknown': { path: string }
  'media-unreadable': { path: string }
  'media-left-out': { path: string }

  /** A card that is there already. */
  'not-editable': { display: string }
  'job-changed': { display: string; from: string; to: string }
}

type NoFacts = Record<never, never>

/** Everything there is to tell of files and cards, by code, with the facts of each. The doors say it in words. */
export type RemarkFacts = TableRemarkFacts & LdifRemarkFacts & VcardRemarkFacts & BundleRemarkFacts & OwnRemarkFacts
/** The name of one of them. */
export type RemarkCode = keyof RemarkFacts

/** One thing to tell of a file or a card. Plain data: it is kept so and said in the language of whoever reads it. */
export type Remark = {
  readonly [Code in RemarkCode]: { readonly code: Code; readonly facts: Readonly<RemarkFacts[Code]> }
}[RemarkCode]
