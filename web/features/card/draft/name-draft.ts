import { isSameJson, type Name, type NameComponent, nameText } from '@lazo/jscontact'

/** The parts of a name in the order they are said. */
export const NAME_PARTS = ['title', 'given', 'given2', 'surname', 'surname2', 'generation', 'credential'] as const

/** A part of a name that has a field of its own. */
export type NamePart = (typeof NAME_PARTS)[number]

/** A name as it is edited: each part one text, and the whole where somebody wrote it. */
export interface NameDraft {
  readonly parts: Readonly<Partial<Record<NamePart, string>>>
  readonly phonetics: Readonly<Partial<Record<NamePart, string>>>
  /** The whole as it is to be shown; empty when it is made of the parts. */
  readonly full: string
}

/** A name taken apart for editing. Pure. */
export function readName(name: Name | undefined): NameDraft {
  const components = name?.components ?? []
  const joined = (read: (component: NameComponent) => string | undefined) =>
    Object.fromEntries(
      NAME_PARTS.map((part) => [
        part,
        components
          .filter(({ kind }) => kind === part)
          .map((component) => read(component) ?? '')
          .join(' ')
          .trim(),
      ]).filter(([, text]) => text !== ''),
    )
  const full = name?.full?.trim() ?? ''
  const isMade = components.length > 0 && name !== undefined && full === textOfParts(name)
  return {
    parts: joined(({ value }) => value),
    phonetics: joined(({ phonetic }) => phonetic),
    full: isMade ? '' : full,
  }
}

/** The name that a draft makes of the one before; that one itself when nothing of it changed. Pure. */
export function writeName(draft: NameDraft, before: Name | undefined): Name | undefined {
  const old = readName(before)
  const tidy = tidyDraft(draft)
  if (isSameJson(tidy, tidyDraft(old))) return before
  const components = componentsOf(tidy, before)
  const { components: _, full: __, isOrdered, defaultSeparator, sortAs: ___, ...rest } = before ?? {}
  const order = isOrdered && keepsOrder(components, before) ? { isOrdered, ...keep({ defaultSeparator }) } : {}
  const name: Name = {
    ...rest,
    ...(components.length > 0 ? { components, ...order } : {}),
    ...(tidy.full === '' ? {} : { full: tidy.full }),
  }
  return tidy.full === '' && components.length === 0 ? undefined : name
}

/** The whole as it will be shown. Pure. */
export function nameOfDraft(draft: NameDraft): string {
  const name = writeName(draft, undefined)
  return name ? nameText(name) : ''
}

function textOfParts(name: Name): string {
  const { full: _, ...parts } = name
  return nameText(parts)
}

function tidyDraft({ parts, phonetics, full }: NameDraft): NameDraft {
  const tidy = (texts: NameDraft['parts']) =>
    Object.fromEntries(
      NAME_PARTS.map((part) => [part, texts[part]?.trim().replace(/\s+/g, ' ') ?? '']).filter(
        ([, text]) => text !== '',
      ),
    )
  return { parts: tidy(parts), phonetics: tidy(phonetics), full: full.trim() }
}

/** The parts in the order the name had, new ones where they are usually said; what stood between them goes. */
function componentsOf({ parts, phonetics }: NameDraft, before: Name | undefined): NameComponent[] {
  const had = (before?.components ?? []).map(({ kind }) => kind).filter(isNamePart)
  const isSameSet = NAME_PARTS.every((part) => had.includes(part) === (parts[part] !== undefined))
  const order = before?.isOrdered && isSameSet ? [...new Set(had)] : NAME_PARTS
  const others = (before?.components ?? []).filter(({ kind }) => !isNamePart(kind) && kind !== 'separator')
  const own = order.flatMap((kind) => {
    const [value, phonetic] = [parts[kind], phonetics[kind]]
    return value === undefined ? [] : [{ kind, value, ...keep({ phonetic }) }]
  })
  return [...own, ...others]
}

function keepsOrder(components: readonly NameComponent[], before: Name | undefined): boolean {
  const had = (before?.components ?? []).filter(({ kind }) => kind !== 'separator')
  return had.length === components.length && had.every(({ kind }, place) => components[place]?.kind === kind)
}

function isNamePart(kind: string): kind is NamePart {
  return (NAME_PARTS as readonly string[]).includes(kind)
}

function keep<Value extends object>(values: Value): { [K in keyof Value]: Exclude<Value[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}
