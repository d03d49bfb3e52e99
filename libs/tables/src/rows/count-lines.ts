const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** How many lines end between two places of a text; CRLF is one end. */
export function countLines(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) count += 1
  }
  return count
}
