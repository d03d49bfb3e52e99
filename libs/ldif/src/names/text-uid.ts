/** Makes a URN of a text: the same text always gets the same one. */
export function uidOfText(text: string): string {
  const hex = [0, 1, 2, 3].map((seed) => hash(text, seed)).join('')
  // Version 8 leaves the bits to us (RFC 9562 §5.8).
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** 32 bits of a seeded hash (Murmur's mixing); whoever wants a clash can have one, and spoils his own card only. */
function hash(text: string, seed: number): string {
  let sum = Math.imul(seed + 1, 0x9e3779b1)
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x85ebca6b)
    sum = (sum << 13) | (sum >>> 19)
  }
  sum = Math.imul(sum ^ (sum >>> 16), 0xc2b2ae35)
  return ((sum ^ (sum >>> 15)) >>> 0).toString(16).padStart(8, '0')
}
