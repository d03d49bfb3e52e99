import type { TellAction } from '../outbox/action.ts'
import type { TalkInput } from '../tells/talk.ts'
import { type MarkInput, tellDraftUsed, tellMark, tellStepDone } from '../tells/tell-item.ts'
import { tellTalk } from '../tells/tell-talk.ts'
import type { Done } from '../undo/undo-stack.ts'
import { act } from './act.ts'

/** An item of today: its key, whom it is about, and the step it stands for. */
interface Item {
  readonly key: string
  readonly cardId: string | null
  readonly followUpId: string | null
}

/** How it was done. */
interface HowDone {
  /** Null for a step that was done without anybody being reached. */
  readonly medium: TalkInput['medium'] | null
  readonly network?: string | null
  /** The marks of the text that went. */
  readonly marks?: readonly string[]
}

/** Says that an item of today is done: something that happened, and a step that is over; taken back both are as before. */
export async function doItem(
  { key, cardId, followUpId }: Item,
  { medium, network = null, marks = [] }: HowDone,
  facts: Done['facts'],
): Promise<Done> {
  const actions: TellAction[] = []
  if (cardId !== null && medium !== null) actions.push(tellTalk({ cardIds: [cardId], medium, network, does: [key] }))
  if (cardId !== null && followUpId !== null) actions.push(tellStepDone(followUpId, cardId))
  if (cardId !== null && marks.length > 0) actions.push(tellDraftUsed(cardId, marks))
  return act('item-done', facts, actions)
}

/** Says of an item of today that it comes back on a day, or is not needed. */
export async function markItem(mark: MarkInput, facts: Done['facts']): Promise<Done> {
  return act(mark.mark === 'snoozed' ? 'item-snoozed' : 'item-dismissed', facts, [tellMark(mark)])
}
