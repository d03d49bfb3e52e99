const DATE = /^(\d{4}|--)?-?(\d\d)?-?(\d\d)?$/
const MOMENT = /^(\d{4}|--)?-?(\d\d)?-?(\d\d)?T(\d\d)?:?(\d\d)?:?(\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?(?:\d\d)?)?$/i

/** Brings the basic and the extended form of ISO 8601 into one; any other text stays. */
export function plainDate(text: string): string {
  if (/^---?\d\d$/.test(text) || /^\d{4}-\d\d$/.test(text)) return text
  if (DATE.test(text)) return text.replace(/^--/, '~~').replaceAll('-', '').replace('~~', '--')
  if (!MOMENT.test(text)) return text
  const [date = '', time = ''] = text.toUpperCase().split('T')
  return `${plainDate(date)}T${time.replaceAll(':', '').replace(/[+-]00(?:00)?$/, 'Z')}`
}

/** Brings a moment with a zone to UTC, for JSContact has no other (RFC 9555 §2.2.2); any other text stays. */
export function plainMoment(text: string): string {
  const [, y, m, d, h, min, s, zone] = MOMENT.exec(text) ?? []
  if (!y || !m || !d || !h || !min || !s || !zone) return plainDate(text)
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
  const moment = new Date(`${y}-${m}-${d}T${h}:${min}:${s}${offset}`)
  return Number.isNaN(moment.getTime()) ? text : moment.toISOString().replace('.000Z', 'Z')
}
