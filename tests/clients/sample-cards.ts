import { writePng } from '#domain/samples/write-png.ts'

/** A card as a program on a device writes it (RFC 2426), with the lines in front of its end. */
export function deviceCard(uid: string, full: string, ...lines: readonly string[]): string {
  const [given, ...surnames] = full.split(' ')
  const all = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${uid}`,
    `N:${surnames.join(' ')};${given};;;`,
    `FN:${full}`,
    ...lines,
    'END:VCARD',
  ]
  return `${all.join('\r\n')}\r\n`
}

/** A small picture of one colour, of which no two are equal. */
export function picture(red: number): Buffer {
  const side = 24
  const pixels = Uint8Array.from({ length: side * side * 3 }, (_, at) => (at % 3 === 0 ? red : at % 251))
  return writePng(side, side, pixels)
}

/** The photo of a card, or null. */
export function photoOf(text: string): Buffer | null {
  const unfolded = text.replaceAll(/\r?\n[ \t]/g, '')
  const value = /^PHOTO[^:]*:(?:data:[^,]*,)?(.+)$/m.exec(unfolded)?.[1]
  return value === undefined ? null : Buffer.from(value, 'base64')
}
