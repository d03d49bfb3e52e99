import { personKey, type Talk } from '@lazo/talks'
import type { InteractionState, Visibility } from '#store/interactions/interaction.ts'
import { countEach } from '#store/interactions/reader.ts'
import { insertInteractions } from '#store/interactions/writer.ts'
import { readKnownTalks } from '#store/talks/reader.ts'
import { forgetUndoneTalks, insertTalkKeys } from '#store/talks/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { mostClosed, usualVisibilities } from '../interactions/default-visibility.ts'
import { MOST_WITH_ONE, usualFacts } from '../interactions/interaction-rules.ts'
import type { Match } from './find-people.ts'
import type { TalkOptions } from './talk-options.ts'

/** A talk seen from the member's side, and its mark. */
export interface TurnedTalk {
  readonly talk: Talk
  readonly key: Buffer
}

/** Whom the people of talks are, and how talks are kept. */
interface Keeping {
  readonly region: string
  readonly batchId: string
  readonly people: ReadonlyMap<string, Match>
  readonly options: TalkOptions
  readonly language: 'en' | 'es'
}

/** What became of talks. */
export interface KeptTalks {
  readonly added: number
  /** Brought by an earlier import. */
  readonly known: number
  /** Of those added, how many others know of. */
  readonly shared: number
  /** How many were left, and why: nobody of them has a card, it is not sure which, or there is no more room. */
  readonly left: { readonly 'no-card': number; readonly unsure: number; readonly full: number }
}

/** Since when one is connected was not said by anybody; it is kept as a remark. */
const CONNECTED = { en: 'Connected on LinkedIn', es: 'Conexión en LinkedIn' } as const

/** Keeps talks as interactions of the actor's with the cards of their people, each once however often it comes. */
export async function keepTalks(tx: WriteTx, talks: readonly TurnedTalk[], keeping: Keeping): Promise<KeptTalks> {
  const left = { 'no-card': 0, unsure: 0, full: 0 }
  const { fresh, known } = await withoutKnown(tx, talks)
  const found = fresh.flatMap((one) => {
    const { cardIds, isUnsure } = cardsOf(one.talk, keeping)
    if (cardIds.length > 0) return [{ ...one, cardIds }]
    left[isUnsure ? 'unsure' : 'no-card'] += 1
    return []
  })
  const cardIds = [...new Set(found.flatMap((one) => one.cardIds))]
  const room = await countEach(tx, cardIds, MOST_WITH_ONE)
  const visibilities = await usualVisibilities(tx, cardIds)
  const states = new Map<string, InteractionState>()
  const keys: { key: Buffer; interactionId: string }[] = []
  for (const one of found) {
    if (one.cardIds.some((cardId) => room.get(cardId)! >= MOST_WITH_ONE)) {
      left.full += 1
      continue
    }
    for (const cardId of one.cardIds) room.set(cardId, room.get(cardId)! + 1)
    const interactionId = tx.ids.next()
    states.set(interactionId, stateOf(one, { ...keeping, visibilities }))
    keys.push({ key: one.key, interactionId })
  }
  await insertInteractions(tx, states)
  await insertTalkKeys(tx, keeping.batchId, keys)
  tellOnce(tx, states)
  const shared = [...states.values()].filter(({ visibility }) => visibility !== 'private').length
  return { added: states.size, known, shared, left }
}

async function withoutKnown(tx: WriteTx, talks: readonly TurnedTalk[]) {
  const stored = await readKnownTalks(
    tx,
    talks.map(({ key }) => key),
  )
  await forgetUndoneTalks(
    tx,
    stored.filter(({ isBack }) => isBack).map(({ key }) => Buffer.from(key, 'hex')),
  )
  const standing = new Set(stored.filter(({ isBack }) => !isBack).map(({ key }) => key))
  const seen = new Set<string>()
  const fresh = talks.filter(({ key }) => {
    const mark = key.toString('hex')
    const isFresh = !standing.has(mark) && !seen.has(mark)
    seen.add(mark)
    return isFresh
  })
  return { fresh, known: talks.length - fresh.length }
}

function cardsOf({ withWhom }: Talk, { people, region }: Keeping): { cardIds: string[]; isUnsure: boolean } {
  const matches = withWhom.map((party) => people.get(personKey(party, region)))
  const cardIds = matches.flatMap((match) => (match && 'cardId' in match ? [match.cardId] : []))
  return { cardIds: [...new Set(cardIds)], isUnsure: matches.some((match) => match && 'candidates' in match) }
}

function stateOf(
  { talk, cardIds }: { talk: Talk; cardIds: readonly string[] },
  { options, language, visibilities }: Keeping & { visibilities: ReadonlyMap<string, Visibility> },
): InteractionState {
  const usual = mostClosed(cardIds.map((cardId) => visibilities.get(cardId) ?? 'private'))
  // What was said to one person is opened to others by hand alone.
  const visibility = usual === 'open' ? 'shared' : usual
  const { at, medium, direction, network, minutes, expectsReply } = talk
  const text = medium === 'note' ? CONNECTED[language] : talk.text
  return {
    ...usualFacts(medium, { at: new Date(at), visibility }),
    direction,
    network,
    minutes,
    expectsReply: expectsReply && direction !== 'mutual',
    text: options.keepsText || medium === 'note' ? withoutNuls(text) : null,
    source: 'import',
    cardIds,
    contributions: [],
  }
}

/** No database holds the letter zero, nor half a letter. */
function withoutNuls(text: string | null): string | null {
  const kept = text?.replaceAll('\0', '').toWellFormed() ?? ''
  return kept === '' ? null : kept
}

/** Pages that show one of these cards hear of it once, not of each talk. */
function tellOnce(tx: WriteTx, states: ReadonlyMap<string, InteractionState>): void {
  const last = new Map([...states].flatMap(([id, { cardIds }]) => cardIds.map((cardId) => [cardId, id] as const)))
  for (const id of new Set(last.values())) tx.ledger.noteWord('interaction', id)
}
