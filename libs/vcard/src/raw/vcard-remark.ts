/**
 * Everything this library has to tell about a vCard, by code, with the facts of each. It is told in codes, so that whoever shows it
 * can say it in the language of who reads.
 */
export interface VcardRemarkFacts {
  /** The text of a card; `line` is where in the source. */
  'no-end': { line: number }
  'no-end-before': { line: number; next: number }
  'cards-inside': { line: number; next: number }
  'over-bytes': { line: number; limit: number }
  'over-properties': { line: number; limit: number }
  'line-too-long': { line: number; text: string }
  'no-property': { line: number; text: string }
  'not-in-card': { line: number; text: string }
  'second-version': { line: number; text: string }
  'stray-text': { line: number; text: string }

  /** What became of it as a card. */
  'jsprops-refused': Record<never, never>
  'jsprop-outdated': { path: string }
  'characters-mended': { path: string }
}

/** One thing to tell about a vCard. Plain data that can be stored. */
export type VcardRemark = {
  [Code in keyof VcardRemarkFacts]: { code: Code; facts: VcardRemarkFacts[Code] }
}[keyof VcardRemarkFacts]
