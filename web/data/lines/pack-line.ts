import { cardPartNames, type TextField } from '@lazo/jscontact'
import type { CardLine, LineText, LineWithWords } from './card-line.ts'

/** A line as one text: it passes between threads and rests in memory at a third of what the line itself costs. */
export type PackedLine = string

/** A text that is among the texts of the line is kept as its place there. */
type Reference = string | number | null

/** What is kept, in this order. A line that was packed by another release is made anew from its card. */
type Values = readonly [
  id: string,
  uid: string,
  kind: string,
  sortFamily: string,
  sortGiven: string,
  sortOrganization: string,
  shown: readonly Reference[],
  sets: readonly (readonly Reference[])[],
  bookIds: readonly string[],
  right: CardLine['right'],
  revision: number,
  created: number,
  updated: number,
  photo: string | null,
  isFavorite: 0 | 1,
  isPending: 0 | 1,
  /** One bit for each part. */
  lacks: number,
  handles: readonly string[],
  /** Fields and texts in turns. */
  texts: readonly (number | string)[],
]

const SHOWN = ['display', 'organization', 'title', 'email', 'phone', 'familyName', 'handler'] as const
const SETS = ['keywords', 'contactKinds', 'sectors'] as const
const FIELDS: readonly TextField[] = [
  'name',
  'nickname',
  'organization',
  'title',
  'email',
  'phone',
  'online',
  'address',
  'note',
  'keyword',
  'custom',
  'personal',
]

/** The line as a text: a line of JSON, and behind it the words of each part on a line of their own. Pure. */
export function packLine(line: LineWithWords): PackedLine {
  const { name, organization, reach, rest } = line.words
  const places = new Map(line.texts.map(([, text], at) => [text, at]))
  const refer = (text: string | null): Reference => (text === null ? null : (places.get(text) ?? text))
  const values: Values = [
    line.id,
    line.uid,
    line.kind,
    line.sortFamily,
    line.sortGiven,
    line.sortOrganization,
    SHOWN.map((key) => refer(line[key])),
    SETS.map((key) => line[key].map(refer)),
    line.bookIds,
    line.right,
    line.revision,
    Date.parse(line.createdAt),
    Date.parse(line.updatedAt),
    line.photo,
    line.isFavorite ? 1 : 0,
    line.isPending ? 1 : 0,
    bitsOf(line.lacks),
    line.handles,
    line.texts.flatMap(([field, text]) => [FIELDS.indexOf(field), text]),
  ]
  return [JSON.stringify(values), name, organization, reach, rest].join('\n')
}

/** What the index reads of a packed line, which is less than half the work of unpacking it. */
export interface LineForms
  extends Pick<
    CardLine,
    'id' | 'uid' | 'kind' | 'sortFamily' | 'sortGiven' | 'sortOrganization' | 'bookIds' | 'handles'
  > {
  readonly keywords: readonly string[]
  readonly organization: string | null
  readonly isFavorite: boolean
  /** Milliseconds since 1970. */
  readonly created: number
  readonly updated: number
  /** One bit for each part the card is without, as `lackBit` numbers them. */
  readonly lacks: number
}

/** The bit of a part; 0 for what is none. */
export function lackBit(part: string): number {
  const at = cardPartNames.findIndex((name) => name === part)
  return at < 0 ? 0 : 1 << at
}

/** Reads a packed line for the index. Pure. */
export function readForms(text: string): LineForms {
  const values = JSON.parse(text) as Values
  const [id, uid, kind, sortFamily, sortGiven, sortOrganization, shown, sets, bookIds, , , ...more] = values
  const [created, updated, , isFavorite, , lacks, handles, flat] = more
  const textAt = (reference: Reference) =>
    typeof reference === 'number' ? (flat[reference * 2 + 1] as string) : reference
  return {
    id,
    uid,
    kind,
    sortFamily,
    sortGiven,
    sortOrganization,
    bookIds,
    handles,
    keywords: sets[0]!.map((reference) => textAt(reference)!),
    organization: textAt(shown[1]!),
    isFavorite: isFavorite === 1,
    created,
    updated,
    lacks,
  }
}

/** The line that a packed one begins with; what is behind its first line is not read. Pure. */
export function unpackLine(packed: PackedLine): CardLine {
  const end = packed.indexOf('\n')
  const values = JSON.parse(end < 0 ? packed : packed.slice(0, end)) as Values
  const [id, uid, kind, sortFamily, sortGiven, sortOrganization, shown, sets, bookIds, right, revision, ...more] =
    values
  const [created, updated, photo, isFavorite, isPending, lacks, handles, flat] = more
  const texts = pairsOf(flat)
  const textAt = (reference: Reference) => (typeof reference === 'number' ? texts[reference]![1] : reference)
  const setAt = (place: number) => sets[place]!.map((reference) => textAt(reference)!)
  return {
    id,
    uid,
    display: textAt(shown[0]!)!,
    kind,
    sortFamily,
    sortGiven,
    sortOrganization,
    organization: textAt(shown[1]!),
    title: textAt(shown[2]!),
    email: textAt(shown[3]!),
    phone: textAt(shown[4]!),
    familyName: textAt(shown[5]!),
    handler: textAt(shown[6] ?? null),
    keywords: setAt(0),
    contactKinds: setAt(1),
    sectors: setAt(2),
    bookIds,
    right,
    revision,
    createdAt: new Date(created).toISOString(),
    updatedAt: new Date(updated).toISOString(),
    photo,
    isFavorite: isFavorite === 1,
    isPending: isPending === 1,
    lacks: cardPartNames.filter((_, at) => (lacks & (1 << at)) !== 0),
    handles,
    texts,
  }
}

function bitsOf(lacks: readonly string[]): number {
  return lacks.reduce((bits, part) => bits | lackBit(part), 0)
}

function pairsOf(flat: readonly (number | string)[]): LineText[] {
  const texts: LineText[] = []
  for (let at = 0; at < flat.length; at += 2) texts.push([FIELDS[flat[at] as number]!, flat[at + 1] as string])
  return texts
}
