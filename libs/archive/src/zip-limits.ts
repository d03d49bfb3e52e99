/** How much an archive may hold; sizes in bytes. */
export interface ZipLimits {
  /** Files and folders inside. */
  files: number
  /** One file, unpacked. */
  file: number
  /** All files together, unpacked. */
  total: number
  /** How many times larger than its packed form a file may be; files below a megabyte may be any number of times. */
  ratio: number
}

/** Enough for the whole archive of a person; text packs to a tenth, the sheet of a workbook to a fiftieth at most. */
export const ZIP_LIMITS: ZipLimits = { files: 20_000, file: 4 * 2 ** 30, total: 8 * 2 ** 30, ratio: 250 }
