import type { ImportChoices } from './import-choices.ts'
import type { ImportPreview } from './import-types.ts'

/** Whether everything is said that an import needs: a book, and for a new source where it comes from and what for. Pure. */
export function isReady(choices: ImportChoices, { known }: Pick<ImportPreview, 'known'>): boolean {
  const hasBook = choices.bookId !== '' || choices.newBookName.trim() !== ''
  const mustSay = known === null || choices.saysAnew
  return hasBook && (!mustSay || (choices.whereFrom.trim() !== '' && choices.whyHeld.trim() !== ''))
}
