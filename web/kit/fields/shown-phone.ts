/** A number as people write it: without its scheme, in groups when it has none. Pure. */
export function shownPhone(number: string): string {
  const text = decodeScheme(number.trim())
  if (!/^\+?\d{7,15}$/.test(text)) return text
  if (/^\+34\d{9}$/.test(text)) return `+34 ${groups(text.slice(3))}`
  if (text.startsWith('+1') && text.length === 12) return `+1 ${text.slice(2, 5)} ${text.slice(5, 8)} ${text.slice(8)}`
  return text.startsWith('+') ? `+${groups(text.slice(1))}` : groups(text)
}

/** Groups of three, of which the last may have two to four. */
function groups(digits: string): string {
  return digits.replace(/(\d{3})(?=\d{2})/g, '$1 ').trim()
}

/** The number in a `tel:` URI, without its parameters; others as they are. Pure. */
export function decodeScheme(number: string): string {
  return number.replace(/^tel:/i, '').replace(/;.*$/, '')
}
