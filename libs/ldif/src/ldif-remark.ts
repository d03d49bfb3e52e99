/**
 * Everything this library has to tell about a file, by code, with the facts of each. It is told in codes, so that whoever shows it
 * can say it in the language of who reads.
 */
export interface LdifRemarkFacts {
  /** The text of a record; `line` is where in the file. */
  'ldif-version': { line: number; version: string }
  'ldif-line-too-long': { line: number; text: string }
  'ldif-zero-bytes': { line: number }
  'ldif-no-attribute': { line: number; text: string }
  'ldif-bad-base64': { line: number; attribute: string }
  'ldif-value-elsewhere': { line: number; attribute: string; url: string }
  'ldif-control': { line: number; text: string }
  'ldif-no-dn': NoFacts
  'ldif-bytes': { limit: number }
  'ldif-values': { limit: number }
  'ldif-change': { change: string }

  /** What became of it as a card. */
  'ldif-secret': { attribute: string }
  'ldif-large-value': { attribute: string; bytes: number }
  'ldif-own-card-damaged': NoFacts
  'ldif-edit-taken': NoFacts
  'ldif-edit-refused': NoFacts
  'ldif-characters-mended': { path: string }

  /** Why an entry is no contact. */
  'ldif-no-contact': { classes: string }
  'ldif-empty': NoFacts
}

type NoFacts = Record<never, never>

/** One thing to tell about a record of a file. Plain data that can be stored. */
export type LdifRemark = {
  [Code in keyof LdifRemarkFacts]: { code: Code; facts: LdifRemarkFacts[Code] }
}[keyof LdifRemarkFacts]

/** Something that was wrong in a file, and where. */
export interface LdifProblem {
  /** The line, from 1. */
  line: number
  remark: LdifRemark
  /** Whether the whole record could not be kept. */
  fatal: boolean
}
