import { foldText, normalEmail, normalPhone, profileKey } from '@lazo/normal'

type JsonObject = Record<string, unknown>

/** Something equal for two entries of a map that say the same: the normal form of a number, an address, a name. Pure. */
export function identityOf(property: string, entry: unknown, region: string): string {
  if (typeof entry !== 'object' || entry === null) return JSON.stringify(entry)
  const value = entry as JsonObject
  const text = (key: string) => (typeof value[key] === 'string' ? (value[key] as string) : '')
  switch (property) {
    case 'emails':
      return normalEmail(text('address'))?.address ?? foldText(text('address'))
    case 'phones':
      return phoneIdentity(text('number'), region)
    case 'onlineServices':
      return (
        profileKey(text('uri') || text('user'), text('service'))?.key ??
        foldText(`${text('service')} ${text('uri')} ${text('user')}`)
      )
    case 'organizations':
    case 'titles':
    case 'nicknames':
      return foldText(text('name'))
    case 'notes':
      return foldText(text('note'))
    case 'personalInfo':
      return foldText(`${text('kind')} ${text('value')}`)
    default:
      return JSON.stringify({ ...value, label: undefined, contexts: undefined, pref: undefined })
  }
}

function phoneIdentity(number: string, region: string): string {
  const { e164, digits } = normalPhone(number, region)
  return e164 ?? (digits || foldText(number))
}
