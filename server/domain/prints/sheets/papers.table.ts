/** A size in millimetres, as the paper lies when it is read. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Papers that are printed on (ISO 216, ANSI Y14.1). */
export const PAPERS = {
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
  letter: { width: 215.9, height: 279.4 },
} as const satisfies Record<string, Size>

/** One of them. */
export type Paper = keyof typeof PAPERS

/** Envelopes as they go into a printer, the flap at the top (ISO 269, and the American #10). */
export const ENVELOPES = {
  DL: { width: 220, height: 110 },
  C5: { width: 229, height: 162 },
  C6: { width: 162, height: 114 },
  '10': { width: 241.3, height: 104.8 },
} as const satisfies Record<string, Size>

/** One of them. */
export type Envelope = keyof typeof ENVELOPES
