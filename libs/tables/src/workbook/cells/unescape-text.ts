const ESCAPED = /_x([\dA-Fa-f]{4})_/g

/** Text as workbooks spell it (ECMA-376 part 1, §22.9.2.19): `_x000D_` stands for a character that XML cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

const SPECIAL = /_(?=x[\dA-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g

/** Text in that spelling: whatever it holds, it is read back the same. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(SPECIAL, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}
