import { addressText, type Card, nameText } from '@lazo/jscontact'

/** What is known of somebody, as parts of a card. */
export type Details = Omit<Partial<Card>, 'uid' | '@type' | 'version'>

/** A value that is shown to be confirmed or corrected. */
export interface DetailField {
  /** Names the value and the field of the form: `name`, `emails/p1`. */
  readonly path: string
  readonly part: 'name' | 'organizations' | 'titles' | 'phones' | 'emails' | 'links' | 'others'
  readonly text: string
}

/** The one member of each part that people type; in the order in which a person reads them. */
const TYPED = { organizations: 'name', titles: 'name', phones: 'number', emails: 'address', links: 'uri' } as const
const TYPED_PARTS = ['organizations', 'titles', 'phones', 'emails', 'links'] as const
const OTHERS = ['addresses', 'onlineServices', 'lazo.app:custom'] as const

type Entries = Readonly<Record<string, unknown>>
type Members = Readonly<Record<string, unknown>>

/** What of somebody is shown: all that is known, and an empty field of each usual part that is not. Pure. */
export function detailFields(details: Details): DetailField[] {
  const typed = TYPED_PARTS.flatMap((part) => {
    const known = Object.entries(entriesOf(details, part)).map(([id, entry]) => ({
      path: `${part}/${id}`,
      part,
      text: textOf((entry as Members)[TYPED[part]]),
    }))
    return known.length > 0 || part === 'links' ? known : [{ path: `${part}/p1`, part, text: '' }]
  })
  const others = OTHERS.flatMap((part) =>
    Object.entries(entriesOf(details, part)).map(([id, entry]) => ({
      path: `${part}/${id}`,
      part: 'others' as const,
      text: sayOther(part, id, entry),
    })),
  )
  return [{ path: 'name', part: 'name', text: nameText(details.name ?? {}) }, ...typed, ...others]
}

/**
 * The details with what was typed into the fields: an emptied field takes its value away, and of what is only confirmed stays what was
 * named. The name is told apart by the server. Pure.
 */
export function typedDetails(details: Details, typed: Readonly<Record<string, string>>): Details {
  const parts: Record<string, unknown> = { ...details }
  for (const part of TYPED_PARTS) {
    const had = entriesOf(details, part)
    const paths = Object.keys(typed).filter((path) => path.startsWith(`${part}/`))
    const kept = paths.flatMap((path) => {
      const [id, text] = [path.slice(part.length + 1), typed[path]!.trim()]
      return text === '' ? [] : [[id, { ...(had[id] as Members | undefined), [TYPED[part]]: text }] as const]
    })
    parts[part] = Object.fromEntries(kept)
  }
  for (const part of OTHERS)
    parts[part] = Object.fromEntries(
      Object.entries(entriesOf(details, part)).filter(([id]) => `${part}/${id}` in typed),
    )
  parts['titles'] = withoutLostOrganizations(parts as Details)
  return Object.fromEntries(
    Object.entries(parts).filter(([part, value]) => part === 'name' || hasAny(value)),
  ) as Details
}

/** A title whose organization was taken away stands alone. */
function withoutLostOrganizations(details: Details): Entries {
  const known = entriesOf(details, 'organizations')
  return Object.fromEntries(
    Object.entries(entriesOf(details, 'titles')).map(([id, entry]) => {
      const { organizationId, ...title } = entry as Members
      return [id, typeof organizationId === 'string' && organizationId in known ? entry : title]
    }),
  )
}

function sayOther(part: (typeof OTHERS)[number], id: string, entry: unknown): string {
  if (part === 'lazo.app:custom') return `${id}: ${textOf(entry)}`
  if (part === 'addresses') return addressText(entry as Parameters<typeof addressText>[0])
  const { service, uri, user } = entry as Members
  return [service, user ?? uri].map(textOf).filter(Boolean).join(': ')
}

function entriesOf(details: Details, part: string): Entries {
  return ((details as Members)[part] ?? {}) as Entries
}

function hasAny(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
