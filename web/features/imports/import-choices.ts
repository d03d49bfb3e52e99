import type { Upload } from '#web/data/api/upload.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { say } from '#web/words/say.ts'
import type { ImportPreview, ImportRequest } from './import-types.ts'
import { importWords } from './imports.words.ts'

/** What somebody chooses about an import. */
export interface ImportChoices {
  /** Empty: a book that is yet to be made. */
  readonly bookId: string
  readonly newBookName: string
  readonly onDuplicate: 'fill' | 'skip' | 'overwrite' | 'new'
  readonly notes: 'private' | 'shared'
  readonly whereFrom: string
  readonly whyHeld: string
  readonly basis: NonNullable<ImportRequest['provenance']>['basis']
  /** Whether what was said of the source before is to be said anew. */
  readonly saysAnew: boolean
  readonly keepsRest: boolean
}

/** The choices before anybody has chosen. */
export const FIRST_CHOICES: ImportChoices = {
  bookId: '',
  newBookName: '',
  onDuplicate: 'fill',
  notes: 'private',
  whereFrom: '',
  whyHeld: '',
  basis: 'unknown',
  saysAnew: false,
  keepsRest: false,
}

/** What most people would say of a file, for them to change: it goes on where the same source last went. */
export function suggestChoices({ fileName }: Upload, { earlier }: Pick<ImportPreview, 'earlier'>): ImportChoices {
  const name = fileName.replace(/\.[a-z0-9]{1,6}$/i, '')
  const whyHeld = say(importWords, 'whyHeldUsual')
  return { ...FIRST_CHOICES, bookId: earlier?.bookId ?? '', newBookName: name, whyHeld }
}

/** Whether anybody but oneself reads a book; of one that is not one's to share, its owner does. Pure. */
export function isReadByOthers({ grants }: Pick<Book, 'grants'>): boolean {
  return (grants?.length ?? 1) > 0
}

/** The bases data may be held on, the usual ones first. */
export const BASES = [
  'household',
  'consent',
  'contract',
  'legitimate-interest',
  'legal-obligation',
  'public-interest',
  'vital-interest',
  'unknown',
] as const

/** What the server is asked to do. Pure. */
export function requestOf({
  upload,
  preview,
  choices,
  isShared,
}: {
  readonly upload: Upload
  readonly preview: ImportPreview
  readonly choices: ImportChoices
  /** Whether others read the book: only then notes and personal facts have two places to go. */
  readonly isShared: boolean
}): ImportRequest {
  const { bookId, newBookName, onDuplicate, notes, whereFrom, whyHeld, basis, saysAnew, keepsRest } = choices
  const isSaid = (preview.known === null || saysAnew) && whyHeld.trim() !== ''
  const provenance = { whereFrom: whereFrom.trim() || upload.fileName, whyHeld: whyHeld.trim(), basis }
  return {
    uploadId: upload.id,
    fileName: upload.fileName,
    ...(bookId === '' ? { newBookName: newBookName.trim() } : { bookId }),
    onDuplicate,
    ...(isShared ? { notes } : {}),
    shape: preview.shape,
    rest: keepsRest ? 'keep' : 'leave',
    ...(isSaid ? { provenance } : {}),
  }
}
