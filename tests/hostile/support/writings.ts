/** A good vCard. */
export function vcardOf(name: string, ...lines: readonly string[]): string {
  return ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...lines, 'END:VCARD', ''].join('\r\n')
}

/** A JSContact card as text; `name` and `more` stand in it as they are. */
export function cardOf(uid: string, name: string, more?: string): string {
  const rest = more === undefined ? '' : `,${more}`
  return `{"@type":"Card","version":"1.0","uid":"${uid}","name":{"full":"${name}"}${rest}}`
}
