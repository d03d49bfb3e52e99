const DECODED: Record<string, string> = { n: '\n', '^': '^', "'": '"' }

/** Undoes the caret escapes of a parameter value (RFC 6868 §3.2). */
export function decodeCarets(text: string): string {
  return text.includes('^') ? text.replace(/\^([n^'])/g, (_, letter: string) => DECODED[letter]!) : text
}

/** Writes line breaks, carets and double quotes as a parameter value can hold them (RFC 6868 §3.1). */
export function encodeCarets(text: string): string {
  return /[\^"\r\n]/.test(text)
    ? text
        .replaceAll('^', '^^')
        .replaceAll('"', "^'")
        .replace(/\r\n|\r|\n/g, '^n')
    : text
}
