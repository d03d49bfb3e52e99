/** A line of text that was read in a picture, with its place in pixels. */
export interface ScanLine {
  readonly text: string
  /** How sure the reader is, from 0 to 100. */
  readonly confidence: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the process that reads answers to one picture. */
export type ScanAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'lines'; readonly lines: readonly ScanLine[] }
  | { readonly kind: 'unreadable' }
