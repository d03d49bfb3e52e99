const OCTETS = 75

/**
 * Breaks a content line so that no line is longer than 75 octets, and never inside a character (RFC 6350 §3.2). Gives it
 * with its line ends.
 */
export function foldLine(line: string): string {
  if (line.length <= OCTETS && !/[^\0-\x7f]/.test(line)) return `${line}\r\n`
  return /[^\0-\x7f]/.test(line) ? foldWide(line) : foldAscii(line)
}

function foldAscii(line: string): string {
  const lines = [line.slice(0, OCTETS)]
  for (let at = OCTETS; at < line.length; at += OCTETS - 1) lines.push(line.slice(at, at + OCTETS - 1))
  return `${lines.join('\r\n ')}\r\n`
}

function foldWide(line: string): string {
  let folded = ''
  let start = 0
  let octets = 0
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at)!
    const size = octetsOf(code)
    if (octets + size > OCTETS) {
      folded += `${line.slice(start, at)}\r\n `
      start = at
      octets = 1
    }
    octets += size
    at += code > 0xffff ? 2 : 1
  }
  return `${folded}${line.slice(start)}\r\n`
}

/** Octets of a character in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
