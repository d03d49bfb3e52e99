/** Octets of one line, without its end (RFC 5545 §3.1). */
const WIDTH = 75

/** A line in pieces that are no wider than they may be, none of them cutting a character in two. With its end. Pure. */
export function foldLine(line: string): string {
  let folded = ''
  let width = 0
  for (const sign of line) {
    const octets = octetsOf(sign)
    if (width + octets > WIDTH) {
      folded += '\r\n '
      width = 1
    }
    folded += sign
    width += octets
  }
  return `${folded}\r\n`
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0)!
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
