import { presentLearned } from '#web/data/just-talked/learned.ts'
import type { TalkInput } from '#web/data/tells/talk.ts'
import { nameOf } from '#web/data/verbs/act.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { say } from '#web/words/say.ts'
import { justTalkedWords } from './just-talked.words.ts'

/** By these one exchanges no words that teach anything. */
const WORDLESS = new Set<TalkInput['medium']>(['note', 'reaction', 'mention', 'gift'])

/** Asks in passing what was learned, of one person alone; whoever does not care sees it go by itself. */
export function offerLearned({ cardIds, medium }: TalkInput): void {
  const [cardId, ...others] = cardIds
  if (cardId === undefined || others.length > 0 || WORDLESS.has(medium)) return
  showToast({
    tone: 'done',
    text: say(justTalkedWords, 'learnedAsk', { name: nameOf(cardId) }),
    action: { name: say(justTalkedWords, 'learnedNote'), run: () => presentLearned.set({ cardId }) },
  })
}
