/** The cells of one line of a table, without regard to cells that go on in the next. */
export function readTableHead(line: string, delimiter: string): string[] {
  const cells: string[] = []
  let at = line.startsWith('\uFEFF') ? 1 : 0
  while (at <= line.length) {
    if (line[at] !== '"') {
      const end = line.indexOf(delimiter, at)
      cells.push(line.slice(at, end < 0 ? line.length : end).trim())
      if (end < 0) break
      at = end + 1
      continue
    }
    let end = at + 1
    while (end < line.length && (line[end] !== '"' || line[end + 1] === '"')) end += line[end] === '"' ? 2 : 1
    cells.push(
      line
        .slice(at + 1, end)
        .replaceAll('""', '"')
        .trim(),
    )
    const next = line.indexOf(delimiter, end)
    if (next < 0) break
    at = next + 1
  }
  return cells
}
