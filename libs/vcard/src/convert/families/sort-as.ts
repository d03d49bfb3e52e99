/** Reads the texts of SORT-AS, which some writers quote one by one and others as a whole (RFC 6350 §5.9). */
export function readSortAs(values: string[]): string[] {
  return values.length === 1 ? values[0]!.split(',').map((text) => text.trim()) : values
}

/** Writes the texts of SORT-AS, empty where there is none. */
export function writeSortAs(texts: readonly (string | undefined)[]): string[] {
  const last = texts.findLastIndex((text) => text !== undefined)
  return texts.slice(0, last + 1).map((text) => text ?? '')
}
