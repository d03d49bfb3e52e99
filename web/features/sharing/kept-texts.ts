/** The property that holds the text of a value, by the part of the card it is in. */
const TEXT_OF: Readonly<Record<string, string>> = {
  notes: 'note',
  nicknames: 'name',
  phones: 'number',
  emails: 'address',
  links: 'uri',
  onlineServices: 'uri',
  personalInfo: 'value',
  titles: 'name',
}

/**
 * What a layer says in words a person wrote: values that were added, labels, own fields. Dates, marks such as that of a favourite and
 * what was taken away say nothing by themselves and are left out. Pure.
 */
export function textsOf(patch: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(patch).flatMap(([path, value]) => {
    const [part = '', id] = path.split('/').map(unescapePointer)
    if (id === undefined) return Object.entries(asObject(value)).flatMap(([key, one]) => textOf(part, key, one))
    return textOf(part, id, value)
  })
}

function textOf(part: string, id: string, value: unknown): string[] {
  if (part === 'keywords' && value === true) return [id]
  if (part === 'lazo.app:custom' && typeof value === 'string') return [`${id}: ${value}`]
  const text = asObject(value)[TEXT_OF[part] ?? '']
  return typeof text === 'string' && text.trim() !== '' ? [text] : []
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
