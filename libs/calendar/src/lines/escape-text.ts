const NAMED: Readonly<Record<string, string>> = { n: '\n', N: '\n' }

/** A value of type TEXT as it is meant (RFC 5545 §3.3.11). Pure. */
export function unescapeText(value: string): string {
  return value.replaceAll(/\\([\s\S])/g, (_, sign: string) => NAMED[sign] ?? sign)
}

/** The same as it is written. Pure. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, (sign) => (sign === '\t' ? sign : ''))
}
