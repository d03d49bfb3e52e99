import type { TalkStart } from '#web/data/just-talked/just-talked.ts'
import type { TalkChange, TalkInput } from '#web/data/tells/talk.ts'
import { inputOf } from '#web/data/tells/tell-talk.ts'

/** What was given, received or asked for, as it is filled in. */
export type ContributionDraft = NonNullable<TalkInput['contributions']>[number]

/** An interaction as it is filled in: what is empty is as usual. */
export interface TalkDraft {
  readonly cardIds: readonly string[]
  readonly medium: TalkInput['medium']
  readonly text: string
  /** As a field for a day and a time has it, in the zone of who fills it in; empty for now. */
  readonly at: string
  readonly minutes: string
  readonly direction: TalkInput['direction'] | ''
  readonly network: string
  readonly form: NonNullable<TalkInput['form']> | ''
  readonly visibility: TalkInput['visibility'] | ''
  readonly isCommercial: boolean
  readonly expectsReply: boolean
  readonly contributions: readonly ContributionDraft[]
}

/** What the sheet shows first. Pure. */
export function startDraft({ cardIds, was, facts }: TalkStart): TalkDraft {
  const said: Partial<TalkInput> = was ? inputOf(was) : (facts ?? {})
  return {
    cardIds,
    medium: said.medium ?? 'call',
    text: said.text ?? '',
    at: said.at === undefined ? '' : localMoment(said.at),
    minutes: said.minutes == null ? '' : String(said.minutes),
    direction: said.direction ?? '',
    network: said.network ?? '',
    form: said.form ?? '',
    visibility: said.visibility ?? '',
    isCommercial: said.isCommercial ?? false,
    expectsReply: said.expectsReply ?? false,
    contributions: said.contributions ?? [],
  }
}

/** What is told of a draft: what was left as usual is not said. Pure. */
export function talkOf(draft: TalkDraft): TalkInput {
  const minutes = Number.parseInt(draft.minutes, 10)
  return {
    cardIds: [...draft.cardIds],
    medium: draft.medium,
    ...(draft.text.trim() === '' ? {} : { text: draft.text.trim() }),
    ...(draft.at === '' ? {} : { at: new Date(draft.at).toISOString() }),
    ...(minutes > 0 ? { minutes } : {}),
    ...(draft.direction ? { direction: draft.direction } : {}),
    ...(draft.network.trim() === '' ? {} : { network: draft.network.trim() }),
    ...(draft.form === '' ? {} : { form: draft.form }),
    ...(draft.visibility ? { visibility: draft.visibility } : {}),
    ...(draft.isCommercial ? { isCommercial: true } : {}),
    ...(draft.expectsReply ? { expectsReply: true } : {}),
    ...(draft.contributions.length > 0 ? { contributions: [...draft.contributions] } : {}),
  }
}

/** What a draft says otherwise than it began. Pure. */
export function changeOf(before: TalkDraft, draft: TalkDraft): TalkChange {
  const nothing = { text: null, minutes: null, network: null, form: null, contributions: [] }
  const [was, now] = [before, draft].map((one) => ({
    ...nothing,
    isCommercial: false,
    expectsReply: false,
    ...talkOf(one),
  }))
  const isOther = (key: string) =>
    JSON.stringify(was![key as keyof typeof was]) !== JSON.stringify(now![key as keyof typeof now])
  return Object.fromEntries(Object.entries(now!).filter(([key]) => isOther(key))) as TalkChange
}

/** A moment as a field for a day and a time has it. */
function localMoment(at: string): string {
  const date = new Date(at)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}
