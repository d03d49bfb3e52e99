import type { catalogueSession, catalogueStep, InputOf, OutputOf } from '@lazo/contract'
import { knownContactKinds, knownFunctions, knownSeniorities, knownStages } from '@lazo/jscontact'
import { knownSectors } from '#web/kit/kinds/kind.words.ts'

/** A session as the server tells it. */
export type Session = OutputOf<typeof catalogueSession>

/** A card that is to be catalogued. */
export type NextCard = Session['next'][number]

/** What a step says. */
export type Step = InputOf<typeof catalogueStep>

/** The facets that all who see the card share. */
type Facet = NextCard['suggestions'][number]['facet']

/** A line of the page: a facet of the card, or of one's own tie. */
export type Row = Facet | 'closeness' | 'cadence'

/** How a line is answered: by one of several values, by some of them, or by a word of one's own. */
interface RowPlan {
  readonly row: Row
  readonly isShared: boolean
  readonly isSeveral: boolean
  readonly known: readonly string[]
}

/** The lines of the page in the order in which the keys go through them. */
export const ROWS: readonly RowPlan[] = [
  { row: 'kind', isShared: true, isSeveral: true, known: knownContactKinds },
  { row: 'sector', isShared: true, isSeveral: true, known: knownSectors },
  { row: 'function', isShared: true, isSeveral: true, known: knownFunctions },
  { row: 'seniority', isShared: true, isSeveral: false, known: knownSeniorities },
  { row: 'stage', isShared: true, isSeveral: false, known: knownStages },
  { row: 'place', isShared: true, isSeveral: false, known: [] },
  {
    row: 'closeness',
    isShared: false,
    isSeveral: false,
    known: ['friend', 'family', 'classmate', 'colleague', 'neighbour', 'acquaintance'],
  },
  { row: 'cadence', isShared: false, isSeveral: false, known: ['14', '30', '90', '180', '365'] },
]

/** What is said of a card until it is sent. */
export interface Said {
  readonly values: Readonly<Record<Row, readonly string[]>>
  readonly isKey: boolean
  readonly isResting: boolean
  readonly forMe: readonly string[]
  readonly forThem: readonly string[]
  /** Whether it holds for the others of the organization, too. */
  readonly isForAll: boolean
  /** The line that the keys answer. */
  readonly at: Row
  /** Which of its values the first key chooses: a line may have more than there are digits. */
  readonly from: number
}

/** So many values the digits choose among. */
export const DIGITS = 9

/** What a card says, and what is suggested where it says nothing. Pure. */
export function beginWith({ facets, tie, suggestions }: NextCard): Said {
  const filled = (facet: Facet): readonly string[] =>
    facets[facet].length > 0 ? facets[facet] : suggestions.flatMap((one) => (one.facet === facet ? one.value : []))
  const values = {
    kind: filled('kind'),
    sector: filled('sector'),
    function: filled('function'),
    seniority: filled('seniority'),
    stage: filled('stage'),
    place: filled('place'),
    closeness: tie.closeness === null ? [] : [tie.closeness],
    cadence: tie.cadence === null ? [] : [String(tie.cadence.idealDays)],
  }
  const { isKey, isResting, forMe, forThem } = tie
  const said = { values, isKey, isResting, forMe, forThem, isForAll: false, from: 0 }
  return { ...said, at: ROWS.find(({ row, known }) => values[row].length === 0 && known.length > 0)?.row ?? 'kind' }
}

/** Chooses a value of a line, or takes it away again, and goes on to the next line that says nothing. Pure. */
export function choose(said: Said, row: Row, value: string): Said {
  const { isSeveral } = ROWS.find((one) => one.row === row)!
  const present = said.values[row]
  const isThere = present.includes(value)
  const others = isSeveral ? present.filter((one) => one !== value) : []
  const values = { ...said.values, [row]: isThere ? others : [...others, value] }
  return { ...said, values, at: isThere ? row : nextEmpty(values, row), from: 0 }
}

/** Says a line anew, whole. Pure. */
export function sayRow(said: Said, row: Row, values: readonly string[]): Said {
  return { ...said, values: { ...said.values, [row]: values } }
}

/** The line before or behind the one that the keys answer. Pure. */
export function moveBy(said: Said, by: 1 | -1): Said {
  const at = ROWS.findIndex(({ row }) => row === said.at)
  return { ...said, at: ROWS[at + by]?.row ?? said.at, from: 0 }
}

/** Lets the digits choose the next values of a line that has so many, and behind the last ones the first again. Pure. */
export function turn(said: Said, count: number): Said {
  return { ...said, from: said.from + DIGITS < count ? said.from + DIGITS : 0 }
}

function nextEmpty(values: Said['values'], after: Row): Row {
  const at = ROWS.findIndex(({ row }) => row === after)
  const behind = ROWS.slice(at + 1).find(({ row, known }) => values[row].length === 0 && known.length > 0)
  return behind?.row ?? after
}

/** What is to be sent: what differs from what the card and the tie say already. Pure. */
export function stepOf(
  card: NextCard,
  said: Said,
  told: { readonly outcome: Step['outcome']; readonly seconds: number; readonly title: string },
): Step {
  if (told.outcome === 'undecided') return { cardId: card.cardId, ...told }
  const before = beginWith({ ...card, suggestions: [] })
  const facets = Object.fromEntries(
    ROWS.filter(({ row, isShared }) => isShared && !isSame(said.values[row], before.values[row])).map(({ row }) => [
      row,
      [...said.values[row]],
    ]),
  )
  return {
    cardId: card.cardId,
    ...told,
    ...(mayEdit(card) ? { facets } : {}),
    tie: tieOf(said, before),
    alsoFor: said.isForAll ? card.kin : [],
  }
}

/** Whether the member may say what all share of the card. */
export function mayEdit({ summary }: NextCard): boolean {
  return summary.right !== 'view' && summary.right !== 'comment'
}

function tieOf(said: Said, before: Said): NonNullable<Step['tie']> {
  const [closeness = null] = said.values.closeness
  return {
    ...(said.isKey === before.isKey ? {} : { isKey: said.isKey }),
    ...(said.isResting === before.isResting ? {} : { isResting: said.isResting }),
    ...(isSame(said.values.closeness, before.values.closeness) ? {} : { closeness }),
    ...(isSame(said.values.cadence, before.values.cadence) ? {} : { cadence: cadenceOf(said.values.cadence[0]) }),
    ...(isSame(said.forMe, before.forMe) ? {} : { forMe: [...said.forMe] }),
    ...(isSame(said.forThem, before.forThem) ? {} : { forThem: [...said.forThem] }),
  }
}

/** The longest time is twice the ideal one. */
function cadenceOf(days: string | undefined): { idealDays: number; maximumDays: number } | null {
  return days === undefined ? null : { idealDays: Number(days), maximumDays: Number(days) * 2 }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at])
}
