import { XmlError } from './xml-error.ts'

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

const REFERENCE = /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{1,10}));|&/g

/** Text with its references resolved: those to characters and the five of XML itself, since nothing can declare others. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, resolve) : text
}

function resolve(
  whole: string,
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return NAMED.get(name) ?? refuse(whole)
  const digits = hex ?? decimal
  if (digits === undefined) return refuse(whole)
  const code = Number.parseInt(digits, hex === undefined ? 10 : 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : refuse(whole)
}

function refuse(whole: string): never {
  throw new XmlError('malformed', `${whole} stands for nothing.`)
}
