/** How much of a workbook we take. */
export interface WorkbookLimits {
  /** Bytes of one part, unpacked, and of all together. */
  part: number
  /** Cells of the sheet that is read, empty ones too. */
  cells: number
  /** Characters of all texts that cells share, and how many of them there are. */
  sharedText: number
  sharedTexts: number
  /** Characters of one text; Excel takes 32,767. */
  text: number
}

/** A million rows of thirty columns, as large as Excel makes them; shared texts are all that is held in memory. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  part: 2 ** 31,
  cells: 50_000_000,
  sharedText: 128_000_000,
  sharedTexts: 10_000_000,
  text: 1_000_000,
}
