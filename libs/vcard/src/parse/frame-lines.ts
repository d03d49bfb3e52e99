const LONGEST = 80
const BEGIN = /^\s*(?:[\w-]+\.)?BEGIN\s*:\s*VCARD\s*$/i
const END = /^\s*(?:[\w-]+\.)?END\s*:\s*VCARD\s*$/i

/** Says whether a line is BEGIN:VCARD, however it is spelt. */
export function isBegin(text: string): boolean {
  return text.length <= LONGEST && BEGIN.test(text)
}

/** Says whether a line is END:VCARD, however it is spelt. */
export function isEnd(text: string): boolean {
  return text.length <= LONGEST && END.test(text)
}
