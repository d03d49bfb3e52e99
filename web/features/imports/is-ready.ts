import type { ImportChoices } from './import-choices.ts'

/** Whether everything is said that an import needs: a book, or the name of a new one. Pure. */
export function isReady({ bookId, newBookName }: Pick<ImportChoices, 'bookId' | 'newBookName'>): boolean {
  return bookId !== '' || newBookName.trim() !== ''
}
