import type { CardLine } from '#web/data/lines/card-line.ts'
import type { Expected } from './use-events.ts'

/** What finds contacts by what a line says. */
export interface Finder {
  byHandle(handle: string): readonly Pick<CardLine, 'id' | 'display' | 'organization'>[]
  byName(name: string): readonly Pick<CardLine, 'id' | 'display' | 'organization'>[]
}

const ADDRESS = /<?\b[^\s<>,;]+@[^\s<>,;]+\.[^\s<>,;]+>?/u
const BETWEEN = /\s*[\t;,|·]\s*|\s+[-–—]\s+/u
const MARK = /^(?:[-*•·]|\d{1,4}[.)])\s+/u

const LONGEST = 300

/**
 * Who is expected by pasted lines: on each a name, and perhaps an organisation and an address, in any of the ways in which lists are
 * written. Whoever is known is told by their card: by the address, else by a name that one contact has, or one at that organisation. Pure.
 */
export function readExpected(pasted: string, contacts: Finder): Expected[] {
  return pasted.split(/\r?\n/u).flatMap((line) => {
    const text = line.trim().replace(MARK, '')
    return text === '' ? [] : [readLine(text, contacts)]
  })
}

function readLine(text: string, contacts: Finder): Expected {
  const address = ADDRESS.exec(text)?.[0].replaceAll(/[<>]/gu, '').toLowerCase() ?? null
  const parts = text
    .replace(ADDRESS, '')
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [name = address ?? text, organization = null] = parts
  const known = (address === null ? null : alone(contacts.byHandle(`email:${address}`))) ?? named(parts, contacts)
  if (known) return { name: known.display, organization: known.organization, cardId: known.id }
  return { name: name.slice(0, LONGEST), organization: organization?.slice(0, LONGEST) ?? null, cardId: null }
}

/** The only contact of the name; of several the one at the organisation. A comma may stand within a name: “Gil, Rosa”. */
function named([name = '', organization = '']: readonly string[], contacts: Finder) {
  const whole = organization === '' ? null : alone(contacts.byName(`${name} ${organization}`))
  if (whole) return whole
  const same = contacts.byName(name)
  return alone(same) ?? alone(same.filter((line) => isSame(line.organization ?? '', organization)))
}

function alone<Line>(lines: readonly Line[]): Line | null {
  return lines.length === 1 ? lines[0]! : null
}

function isSame(one: string, other: string): boolean {
  return one !== '' && one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0
}
