/** The second half of code page 437, in which archives without a mark name their files (APPNOTE appendix D). */
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** The name of a file in an archive. Many programs write UTF-8 and do not say so; what is none is code page 437. */
export function decodeName(bytes: Uint8Array, isMarked: boolean): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (isMarked || !text.includes('\uFFFD')) return text
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_437[byte - 0x80]!)).join('')
}
