/** Cells as a line of CSV (RFC 4180 §2), without its end. Pure. */
export function writeRow(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}
