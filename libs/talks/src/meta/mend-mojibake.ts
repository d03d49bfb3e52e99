const strict = new TextDecoder('utf-8', { fatal: true })

/** Mends text as Instagram and Facebook export it: the bytes of UTF-8, each as a letter of its own. What is no such text stays. */
export function mendMojibake(text: string): string {
  if (!/[\u0080-\u00FF]/.test(text) || /[^\0-\u00FF]/.test(text)) return text
  try {
    return strict.decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
  } catch {
    // Not the bytes of UTF-8: it was written well.
    return text
  }
}
