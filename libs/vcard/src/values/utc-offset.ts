const OFFSET = /^([+-])(\d{1,2})(?::?(\d\d))?$/
const ETC = /^Etc\/(?:UTC|GMT(?:([+-])(\d{1,2}))?)$/

/** Gives the time zone of a UTC offset such as `-0500`: `Etc/GMT+5` (RFC 9555 §2.8.2). Null when no zone has it. */
export function zoneOfOffset(raw: string): string | null {
  if (/^z$/i.test(raw.trim())) return 'Etc/UTC'
  const [, sign, hours, minutes = '00'] = OFFSET.exec(raw.trim()) ?? []
  if (!sign || minutes !== '00') return null
  const hour = Number(hours)
  if (hour === 0) return 'Etc/UTC'
  if (hour > (sign === '+' ? 14 : 12)) return null
  return `Etc/GMT${sign === '+' ? '-' : '+'}${hour}`
}

/** Gives the UTC offset of a zone that `zoneOfOffset` made, in the basic form `-0500`; null for any other zone. */
export function offsetOfZone(zone: string): string | null {
  const match = ETC.exec(zone)
  if (!match) return null
  const [, sign = '-', hours = '0'] = match
  return `${sign === '-' ? '+' : '-'}${hours.padStart(2, '0')}00`
}

/** Says whether a text has the form of a UTC offset. */
export function isOffset(raw: string): boolean {
  return OFFSET.test(raw.trim()) || /^z$/i.test(raw.trim())
}
