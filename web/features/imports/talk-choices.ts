import type { Upload } from '#web/data/api/upload.ts'
import type {
  OthersChoice,
  PersonChoice,
  TalkColumns,
  TalkParty,
  TalkPerson,
  TalkPreview,
  TalksRequest,
} from './talk-types.ts'

/** What somebody chooses about an import of talks. */
export interface TalkChoices {
  readonly self: readonly TalkParty[]
  readonly people: Readonly<Record<string, PersonChoice>>
  /** What becomes of those nobody chose for, who are nowhere among the contacts. */
  readonly others: OthersChoice
  readonly keepsText: boolean
  /** Where contacts are made; empty where they cannot be. */
  readonly bookId: string
  /** Of a table that somebody keeps; null for what is recognised. */
  readonly columns: TalkColumns | null
}

/** What is chosen before anybody has. */
export const FIRST_TALK_CHOICES: TalkChoices = {
  self: [],
  people: {},
  others: 'leave',
  keepsText: false,
  bookId: '',
  columns: null,
}

/** Where the clock of the browser stands (IANA): there the telephone probably was as well. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** What the server is asked to do. Pure. */
export function talksRequestOf(upload: Upload, choices: TalkChoices, zone: string): TalksRequest {
  const { self, people, others, keepsText, bookId, columns } = choices
  return {
    uploadId: upload.id,
    fileName: upload.fileName,
    zone,
    self: [...self],
    people: { ...people },
    others,
    keepsText,
    ...(bookId === '' ? {} : { bookId }),
    ...(columns ? { columns } : {}),
  }
}

/** What becomes of a person as things stand: what was chosen, else the contact that was found; who may be one of several is left. Pure. */
export function choiceOf({ key, match }: TalkPerson, { people, others }: TalkChoices): PersonChoice {
  if (people[key] !== undefined) return people[key]
  if (match?.cardId) return { cardId: match.cardId }
  return match ? 'leave' : others
}

/** What an import would bring: talks with people who are contacts or become them, and people for the desk. */
export interface Coming {
  readonly talks: number
  readonly desk: number
  /** Whether contacts are made. */
  readonly makes: boolean
}

/** What would come in as things stand. Pure. */
export function countComing(preview: TalkPreview, choices: TalkChoices): Coming {
  const { unlisted, counts } = preview
  const chosen = preview.people.map((person) => ({ count: person.count, choice: choiceOf(person, choices) }))
  const listed = chosen
    .filter(({ choice }) => choice !== 'leave' && choice !== 'desk')
    .reduce((sum, { count }) => sum + count, 0)
  const isMade = choices.others === 'make'
  const all = listed + unlisted.matched + (isMade ? unlisted.unknown : 0)
  return {
    talks: Math.min(all, counts.talks - counts.known),
    desk: chosen.filter(({ choice }) => choice === 'desk').length + (choices.others === 'desk' ? unlisted.people : 0),
    makes: chosen.some(({ choice }) => choice === 'make') || (isMade && unlisted.people > 0),
  }
}

/** What somebody is called: by the surest name there is. Pure. */
export function nameOf({ name, mail, phone, profile }: TalkParty): string {
  return name ?? mail ?? phone ?? profile ?? ''
}
