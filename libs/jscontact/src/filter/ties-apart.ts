import { foldText } from '@lazo/normal'
import type { NumberRange } from './ranges.ts'
import { NO_TIE, type OwnTies, type TieStanding } from './tie-standing.ts'
import { type TieRung, type TieTerm, tieRungs } from './tie-term.ts'
import { indexWords } from './words.ts'

type Said<Name extends string> = Extract<TieTerm, { readonly [Key in Name]: unknown }>[Name &
  keyof Extract<TieTerm, { readonly [Key in Name]: unknown }>]
/** The name of a term about ties. */
export type TieTermName = TieTerm extends infer Term ? (Term extends TieTerm ? keyof Term : never) : never

const ANSWERS: { readonly [Name in TieTermName]: (tie: TieStanding, asked: Said<Name>, today: string) => boolean } = {
  rung: ({ rung }, { atLeast, atMost }) =>
    (atLeast === undefined || heightOf(rung) >= heightOf(atLeast)) &&
    (atMost === undefined || heightOf(rung) <= heightOf(atMost)),
  warmth: ({ warmth }, range) => isWithin(warmth, range),
  cadence: ({ state }, asked) => state === asked,
  fading: ({ isFading }, asked) => isFading === asked,
  key: ({ isKey }, asked) => isKey === asked,
  marked: ({ isMarked }, asked) => isMarked === asked,
  resting: ({ isResting }, asked) => isResting === asked,
  closeness: ({ closeness }, asked) => closeness !== null && foldText(closeness) === foldText(asked),
  oneSided: ({ oneSided }, asked) => oneSided === asked,
  forMe: ({ forMe }, asked) => forMe.some((text) => hasWords(text, asked)),
  forThem: ({ forThem }, asked) => forThem.some((text) => hasWords(text, asked)),
  metChannel: ({ met }, asked) => hasWords(met.channel, asked),
  metPlace: ({ met }, asked) => hasWords(met.place, asked),
  metEvent: ({ met }, asked) => hasWords(met.event, asked),
  metStage: ({ met }, asked) => hasWords(met.stage, asked),
  introducedBy: ({ met }, asked) => met.introducerId === asked,
  lastContact: ({ lastContact }, { after, before }) =>
    lastContact !== null &&
    (after === undefined || lastContact > after) &&
    (before === undefined || lastContact < before),
  silence: ({ lastContact }, range, today) => lastContact !== null && isWithin(daysBetween(lastContact, today), range),
  contacted: ({ lastContact }, asked) => (lastContact !== null) === asked,
  interactions: ({ interactions }, range) => isWithin(interactions, range),
  followUp: ({ followUpOn }, asked, today) => followUpOn !== null && (asked === 'open' || followUpOn <= today),
}

/** The names of the terms about ties. */
export const tieTermNames = Object.keys(ANSWERS) as readonly TieTermName[]

/** Whether a filter is a term about a tie. */
export function isTieTerm(filter: object): filter is TieTerm {
  return Object.keys(filter).every((name) => Object.hasOwn(ANSWERS, name))
}

/** The cards whose tie answers a term otherwise than a card of which nothing is known, and how that one does. */
export function tiesApart(term: TieTerm, { standings, today }: OwnTies): { cardIds: string[]; others: boolean } {
  const [name, asked] = Object.entries(term)[0] as [TieTermName, never]
  const answers = ANSWERS[name] as (tie: TieStanding, asked: unknown, today: string) => boolean
  const others = answers(NO_TIE, asked, today)
  const apart = [...standings].filter(([, tie]) => answers(tie, asked, today) !== others)
  return { cardIds: apart.map(([cardId]) => cardId), others }
}

function heightOf(rung: TieRung): number {
  return tieRungs.indexOf(rung)
}

function isWithin(value: number, { over, under }: NumberRange): boolean {
  return (over === undefined || value > over) && (under === undefined || value < under)
}

/** Each word by its beginning, as people search; a text without words asks for what nobody said. */
function hasWords(text: string | null, asked: string): boolean {
  const said = text === null ? [] : indexWords(text)
  const wanted = indexWords(asked)
  return wanted.length > 0 && wanted.every((word) => said.some((one) => one.startsWith(word)))
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000))
}
