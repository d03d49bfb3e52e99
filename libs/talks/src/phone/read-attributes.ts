const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const MOST = 100

/** The attributes of a tag of XML, by name. */
export function readAttributes(tag: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name, quoted, single] of tag.matchAll(/([\w:-]+)\s?=\s?(?:"([^"]*)"|'([^']*)')/g)) {
    if (found.size >= MOST) break
    found.set(name!, unescape(quoted ?? single ?? ''))
  }
  return found
}

function unescape(text: string): string {
  if (!text.includes('&')) return text
  // What lies beyond the plain letters comes as two halves, each a number of its own.
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    if (code > 0x10ffff || code === 0) return ''
    return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code)
  })
}
