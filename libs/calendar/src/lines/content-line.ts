/** One property as it stands in a text (RFC 5545 §3.1). */
export interface ContentLine {
  /** In capitals. */
  readonly name: string
  /** By the parameter's name in capitals; quotes are taken off. */
  readonly params: ReadonlyMap<string, readonly string[]>
  /** As it stands there, escaped. */
  readonly value: string
  /** The line as it came, with its folds undone: it is written again as it was. */
  readonly raw: string
}

const NAME = /^[A-Za-z0-9-]+$/

/** Reads a line; null for what is no property, which is passed over. Pure. */
export function readContentLine(raw: string): ContentLine | null {
  const parts = splitOutsideQuotes(raw)
  if (!parts) return null
  const [name = '', ...params] = parts.head
  if (!NAME.test(name)) return null
  return { name: name.toUpperCase(), params: readParams(params), value: parts.value, raw }
}

/** The first value of a parameter, in capitals. */
export function paramOf(line: ContentLine, name: string): string | null {
  return line.params.get(name)?.[0]?.toUpperCase() ?? null
}

/** Cuts at each `;` of the head and at the first `:`, neither of them in quotes. */
function splitOutsideQuotes(raw: string): { head: string[]; value: string } | null {
  const head: string[] = []
  let from = 0
  let isQuoted = false
  for (let at = 0; at < raw.length; at++) {
    const sign = raw[at]
    if (sign === '"') isQuoted = !isQuoted
    if (isQuoted || (sign !== ';' && sign !== ':')) continue
    head.push(raw.slice(from, at))
    from = at + 1
    if (sign === ':') return { head, value: raw.slice(from) }
  }
  return null
}

function readParams(parts: readonly string[]): Map<string, readonly string[]> {
  const params = new Map<string, readonly string[]>()
  for (const part of parts) {
    const at = part.indexOf('=')
    if (at > 0) params.set(part.slice(0, at).toUpperCase(), splitValues(part.slice(at + 1)))
  }
  return params
}

function splitValues(text: string): string[] {
  const values = text.match(/"[^"]*"|[^",]+/g) ?? []
  return values.map((value) => value.replaceAll('"', ''))
}
