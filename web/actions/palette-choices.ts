import { Building2, type LucideIcon, MessagesSquare, SquarePen, User } from 'lucide-react'
import { presentIndex } from '#web/data/index/present-index.ts'
import type { CardLine } from '#web/data/lines/card-line.ts'
import type { Language } from '#web/words/language.ts'
import { say } from '#web/words/say.ts'
import type { Action } from './action.ts'
import type { ActionId } from './actions.table.ts'
import { matchActions } from './match-actions.ts'
import { phraseWords } from './phrases/phrase.words.ts'
import { type PhraseChoice, phraseChoices } from './phrases/phrase-choices.ts'

/** Something the palette offers: an action, or somebody. */
export type PaletteChoice = { readonly key: string; readonly name: string; readonly icon: LucideIcon } & (
  | { readonly kind: 'action'; readonly detail: null; readonly action: OfferedAction }
  | { readonly kind: 'person'; readonly detail: string | null; readonly line: CardLine }
  | { readonly kind: 'phrase' | 'look'; readonly detail: null; readonly phrase: PhraseChoice }
)

/** How the palette speaks and writes names. */
interface PaletteLook {
  readonly language: Language
  shownName(line: CardLine): string
}

type OfferedAction = Action & { readonly id: ActionId }

const MOST_PEOPLE = 6

/** What fits what was typed: what a sentence comes to, people from the local index, then what can be done. */
export function listChoices(
  typed: string,
  offered: readonly OfferedAction[],
  { language, shownName }: PaletteLook,
): readonly PaletteChoice[] {
  const people = typed.trim() === '' ? [] : presentIndex.search(typed, {}, MOST_PEOPLE)
  const isTold = offered.some(({ id }) => id === 'talk.record')
  const phrases = isTold ? phraseChoices(typed, shownName) : []
  return [
    ...phrases.map(phraseOption),
    ...phrases.slice(0, 1).flatMap(lookOption),
    ...people.map(({ line }) => personChoice(line, shownName)),
    ...matchActions(typed, offered, language).map((action) => actionChoice(action, language)),
  ]
}

function phraseOption(phrase: PhraseChoice, at: number): PaletteChoice {
  return { kind: 'phrase', key: `phrase-${at}`, name: phrase.title, detail: null, icon: MessagesSquare, phrase }
}

/** The whole sheet, filled in: only for what took place. */
function lookOption(phrase: PhraseChoice): PaletteChoice[] {
  if (!phrase.plan.talk) return []
  return [{ kind: 'look', key: 'look', name: say(phraseWords, 'change'), detail: null, icon: SquarePen, phrase }]
}

function personChoice(line: CardLine, shownName: PaletteLook['shownName']): PaletteChoice {
  const icon = line.kind === 'org' ? Building2 : User
  return { kind: 'person', key: line.id, name: shownName(line), detail: line.organization, icon, line }
}

function actionChoice(action: OfferedAction, language: Language): PaletteChoice {
  return {
    kind: 'action',
    key: action.id,
    name: String(action.name[language]),
    detail: null,
    icon: action.icon,
    action,
  }
}
