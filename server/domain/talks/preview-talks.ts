import {
  type IsSelf,
  knowSelf,
  type LeftReason,
  type Party,
  personKey,
  readTalks,
  SelfGuess,
  type Talk,
  type TalkFile,
  type TalkKind,
  type TalkMedium,
  type TalkTable,
  turnTalk,
} from '@lazo/talks'
import type { Actor } from '#base/actor.ts'
import { findSource } from '#store/imports/reader.ts'
import { readMember } from '#store/members/reader.ts'
import { readKnownTalks } from '#store/talks/reader.ts'
import type { Domain } from '../domain.ts'
import type { Incoming } from '../imports/bundle/incoming.ts'
import { findPeople, type Match } from './find-people.ts'
import { findTalks, kindsOfTalks, type TalkColumns } from './open-talks.ts'
import { TalkKeys } from './talk-key.ts'
import { memoryOf, TALK_SOURCE, type TalkMemory } from './talk-options.ts'

const SHOWN_PEOPLE = 200
const SHOWN_SELVES = 8
const MOST_PEOPLE = 50_000
const GROUP = 2_000

/** A person of an export: how much was said with them, and who they are. */
interface SurveyedPerson {
  readonly key: string
  readonly party: Party
  readonly count: number
  readonly media: { readonly [Medium in TalkMedium]?: number }
  readonly lastAt: number
  readonly match: Match | null
}

/** What an import of talks would do, without doing it. */
export interface TalkPreview {
  readonly kinds: readonly TalkKind[]
  readonly files: number
  /** Of a table: its columns and what each says. */
  readonly table: TalkTable | null
  /** Whether it had to be found out whose export it is, who is taken for them, and who else it may be. */
  readonly self: {
    readonly isNeeded: boolean
    readonly chosen: readonly Party[]
    readonly candidates: readonly Party[]
  }
  readonly counts: {
    readonly talks: number
    /** Talks that an earlier import brought. */
    readonly known: number
    readonly people: number
    readonly matched: number
    readonly unsure: number
    readonly unknown: number
  }
  /** With whom most was said, first. */
  readonly people: readonly SurveyedPerson[]
  /** How much was said with those who are not named, of whom there is no end: with contacts, and with others. */
  readonly unlisted: { readonly matched: number; readonly unknown: number; readonly people: number }
  readonly left: { readonly [Reason in LeftReason]?: number }
}

/** What is to be looked at. */
interface TalkQuestion {
  readonly fileName: string
  readonly file: Incoming
  readonly zone: string
  readonly self: readonly Party[] | null
  readonly bookId: string | null
  readonly columns: TalkColumns | null
}

/** Reads a whole export and tells with whom it says that somebody talked, which may be nobody. Throws `file-unreadable`. */
export async function previewTalks(domain: Domain, actor: Actor, question: TalkQuestion): Promise<TalkPreview> {
  const files = await findTalks(question.file, question)
  const memory = await recall(domain, actor)
  const guess = new SelfGuess(domain.region)
  for await (const read of readTalks(files, question.zone)) if ('at' in read) guess.take(read)
  const candidates = guess.candidates(SHOWN_SELVES)
  const chosen = question.self ?? (await chooseSelf(domain, actor, { candidates, memory }))
  const survey = new Survey(domain.region, knowSelf(chosen, domain.region))
  const known = await takeAll(domain, actor, { survey, files, zone: question.zone })
  const people = survey.people()
  const matches = await matchAll(domain, actor, { people, memory, bookId: question.bookId })
  const told = people.map((person) => ({ ...person, match: matches.get(person.key) ?? null }))
  const matched = told.filter(({ match }) => match && 'cardId' in match).length
  const unsure = told.filter(({ match }) => match && 'candidates' in match).length
  return {
    kinds: kindsOfTalks(files),
    files: files.length,
    table: files.length === 1 ? (files[0]!.shape.table ?? null) : null,
    self: { isNeeded: guess.isNeeded, chosen, candidates },
    counts: {
      talks: survey.talks,
      known,
      people: told.length,
      matched,
      unsure,
      unknown: told.length - matched - unsure,
    },
    people: told.slice(0, SHOWN_PEOPLE),
    unlisted: sumUp(told.slice(SHOWN_PEOPLE)),
    left: survey.left,
  }
}

function sumUp(people: readonly SurveyedPerson[]): TalkPreview['unlisted'] {
  const talksOf = (some: readonly SurveyedPerson[]) => some.reduce((sum, { count }) => sum + count, 0)
  const unknown = people.filter(({ match }) => match === null)
  const matched = people.filter(({ match }) => match && 'cardId' in match)
  return { matched: talksOf(matched), unknown: talksOf(unknown), people: unknown.length }
}

async function recall(domain: Domain, actor: Actor): Promise<TalkMemory> {
  return domain.store.read(actor, async (tx) => memoryOf(await findSource(tx, TALK_SOURCE)))
}

/** Who it was last time if they are in it, else who has the address or the name of the member, else who took part in most. */
async function chooseSelf(
  domain: Domain,
  actor: Actor,
  { candidates, memory }: { candidates: readonly Party[]; memory: TalkMemory },
): Promise<Party[]> {
  const member = await domain.store.read(actor, (tx) => readMember(tx, actor.memberId))
  const own: Party = { name: member?.name ?? null, mail: member?.email ?? null, phone: null, profile: null }
  for (const self of [memory.self, [own]]) {
    const isSelf = knowSelf(self, domain.region)
    const found = candidates.filter(isSelf)
    if (self.length > 0 && found.length > 0) return found
  }
  return candidates.slice(0, 1)
}

async function takeAll(
  domain: Domain,
  actor: Actor,
  { survey, files, zone }: { survey: Survey; files: readonly TalkFile[]; zone: string },
): Promise<number> {
  const keys = new TalkKeys(domain.region)
  let group: Buffer[] = []
  let known = 0
  const ask = async () => {
    const found = await domain.store.read(actor, (tx) => readKnownTalks(tx, group))
    known += found.filter(({ isBack }) => !isBack).length
    group = []
  }
  for await (const read of readTalks(files, zone)) {
    const talk = survey.take(read)
    if (!talk) continue
    group.push(keys.next(talk))
    if (group.length >= GROUP) await ask()
  }
  await ask()
  return known
}

async function matchAll(
  domain: Domain,
  actor: Actor,
  { people, memory, bookId }: { people: readonly Counted[]; memory: TalkMemory; bookId: string | null },
): Promise<Map<string, Match>> {
  const all = new Map<string, Match>()
  for (let at = 0; at < people.length; at += GROUP) {
    const some = new Map(people.slice(at, at + GROUP).map(({ key, party }) => [key, party]))
    const search = { region: domain.region, bookId, chosen: memory.people }
    for (const [key, match] of await domain.store.read(actor, (tx) => findPeople(tx, some, search))) all.set(key, match)
  }
  return all
}

type Counted = Omit<SurveyedPerson, 'match'>

/** Counts an export by person and medium. */
class Survey {
  readonly left: { [Reason in LeftReason]?: number } = {}
  talks = 0
  readonly #people = new Map<string, { party: Party; count: number; media: Record<string, number>; lastAt: number }>()
  readonly #region: string
  readonly #isSelf: IsSelf

  constructor(region: string, isSelf: IsSelf) {
    this.#region = region
    this.#isSelf = isSelf
  }

  /** Counts one; gives the talk, or null when it is none. */
  take(read: Parameters<typeof turnTalk>[0] | { readonly left: LeftReason }): Talk | null {
    const talk = 'left' in read ? read.left : turnTalk(read, this.#isSelf)
    if (typeof talk === 'string') {
      this.left[talk] = (this.left[talk] ?? 0) + 1
      return null
    }
    this.talks += 1
    for (const party of talk.withWhom) this.#count(party, talk)
    return talk
  }

  /** Whom most was said with, first. */
  people(): Counted[] {
    const all = [...this.#people].map(([key, person]) => ({ key, ...person }))
    return all.sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
  }

  #count(party: Party, { medium, at }: Talk): void {
    const key = personKey(party, this.#region)
    const known = this.#people.get(key)
    if (!known && this.#people.size >= MOST_PEOPLE) return
    const person = known ?? { party, count: 0, media: {}, lastAt: at }
    if (person.party.name === null && party.name !== null) person.party = { ...person.party, name: party.name }
    person.count += 1
    person.media[medium] = (person.media[medium] ?? 0) + 1
    person.lastAt = Math.max(person.lastAt, at)
    this.#people.set(key, person)
  }
}
