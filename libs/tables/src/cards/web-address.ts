/** The text as a web address, `https://` added where the scheme is missing; null when it is none. */
export function asWebAddress(text: string): string | null {
  if (/\s/.test(text)) return null
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return URL.canParse(text) ? text : null
  const looksLikeHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]|$)/u.test(text)
  return looksLikeHost && URL.canParse(`https://${text}`) ? `https://${text}` : null
}
