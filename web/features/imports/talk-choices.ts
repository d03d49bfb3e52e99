import type { Upload } from '#web/data/api/upload.ts'
import type { PersonChoice, TalkParty, TalkPerson, TalkPreview, TalksRequest } from './talk-types.ts'

/** What somebody chooses about an import of talks. */
export interface TalkChoices {
  readonly self: readonly TalkParty[]
  readonly people: Readonly<Record<string, PersonChoice>>
  readonly keepsText: boolean
  readonly bookId: string
}

/** Where the clock of the browser stands (IANA): there the telephone probably was as well. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** What the server is asked to do. Pure. */
export function talksRequestOf(upload: Upload, choices: TalkChoices, zone: string): TalksRequest {
  const { self, people, keepsText, bookId } = choices
  return {
    uploadId: upload.id,
    fileName: upload.fileName,
    zone,
    self: [...self],
    people: { ...people },
    keepsText,
    bookId,
  }
}

/** What becomes of a person as things stand: what was chosen, else the contact that was found. Pure. */
export function choiceOf({ key, match }: TalkPerson, { people }: TalkChoices): PersonChoice {
  return people[key] ?? (match?.cardId ? { cardId: match.cardId } : 'leave')
}

/** How many talks would come in with the people shown: those with a contact, or with whom one is made. Pure. */
export function countComing(preview: TalkPreview, choices: TalkChoices): number {
  const coming = preview.people.filter((person) => choiceOf(person, choices) !== 'leave')
  const all = coming.reduce((sum, { count }) => sum + count, 0)
  return Math.min(all, preview.counts.talks - preview.counts.known)
}

/** What somebody is called: by the surest name there is. Pure. */
export function nameOf({ name, mail, phone, profile }: TalkParty): string {
  return name ?? mail ?? phone ?? profile ?? ''
}
