/**
 * A recognised line as it was printed, where a reader of letters goes wrong in a known way: blanks around the signs of mail and web
 * addresses, a copyright sign for `@`, marks of the paper at the edges. Pure.
 */
export function mendScanned(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[©®](?=\s?[\p{L}\d-]+\.[\p{L}]{2,})/gu, '@')
    .replaceAll(/\s*@\s*(?=[\p{L}\d-]+\s?\.)/gu, '@')
    .replaceAll(/(?<=@[\p{L}\d.-]*)\s?\.\s?(?=[a-z]{2,}\b)/gu, '.')
    .replaceAll(/\b(https?)\s*:\s*\/\s*\/\s*/gi, '$1://')
    .replaceAll(/\bwww\s?[.,]\s?/gi, 'www.')
    .replaceAll(/^[\s|_~=«»“”"'`´¡!<>{}[\]\\—–-]+|[\s|_~=«»“”"'`´<>{}[\]\\—–-]+$/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
