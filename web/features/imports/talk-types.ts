import type { InputOf, OutputOf, talkPreview, talkReport, talksInput } from '@lazo/contract'

/** What an import of talks would do, as the server tells it. */
export type TalkPreview = OutputOf<typeof talkPreview>

/** A person of an export, and who they are. */
export type TalkPerson = TalkPreview['people'][number]

/** Somebody as an export names them. */
export type TalkParty = TalkPerson['party']

/** What the columns of a table say of a talk. */
export type TalkColumns = NonNullable<TalkPreview['table']>['roles']

/** What an import of talks is started with. */
export type TalksRequest = InputOf<typeof talksInput>

/** What becomes of a person: the contact they are, one that is made, or nothing. */
export type PersonChoice = NonNullable<TalksRequest['people']>[string]

/** What an import of talks brought. */
export type TalkReport = OutputOf<typeof talkReport>

/** What becomes of those nobody chose for, who are nowhere among the contacts. */
export type OthersChoice = NonNullable<TalksRequest['others']>
