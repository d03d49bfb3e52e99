const EQUALS = 61

/** Gives the bytes that QUOTED-PRINTABLE stands for; what is no code of a byte stays. */
export function quotedBytes(text: string): Uint8Array {
  const source = new TextEncoder().encode(text.replace(/=[ \t]*$/, ''))
  const bytes = new Uint8Array(source.length)
  let length = 0
  for (let at = 0; at < source.length; at++) {
    const byte = source[at] === EQUALS ? hexByte(source[at + 1], source[at + 2]) : null
    bytes[length] = byte ?? source[at]!
    length += 1
    if (byte !== null) at += 2
  }
  return bytes.subarray(0, length)
}

/** Null when the two are no hexadecimal digits. */
function hexByte(high: number | undefined, low: number | undefined): number | null {
  const [one, other] = [hexDigit(high), hexDigit(low)]
  return one === null || other === null ? null : one * 16 + other
}

function hexDigit(code = 0): number | null {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : null
}
