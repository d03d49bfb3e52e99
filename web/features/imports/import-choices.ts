import type { Upload } from '#web/data/api/upload.ts'
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

/** What most people would say of a file, for them to change. */
export function suggestChoices({ fileName }: Upload): ImportChoices {
  const name = fileName.replace(/\.[a-z0-9]{1,6}$/i, '')
  return { ...FIRST_CHOICES, newBookName: name, whereFrom: fileName, whyHeld: say(importWords, 'whyHeldUsual') }
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
}: {
  readonly upload: Upload
  readonly preview: ImportPreview
  readonly choices: ImportChoices
}): ImportRequest {
  const { bookId, newBookName, onDuplicate, notes, whereFrom, whyHeld, basis, saysAnew, keepsRest } = choices
  const isSaid = (preview.known === null || saysAnew) && whereFrom.trim() !== '' && whyHeld.trim() !== ''
  return {
    uploadId: upload.id,
    fileName: upload.fileName,
    ...(bookId === '' ? { newBookName: newBookName.trim() } : { bookId }),
    onDuplicate,
    notes,
    shape: preview.shape,
    rest: keepsRest ? 'keep' : 'leave',
    ...(isSaid ? { provenance: { whereFrom: whereFrom.trim(), whyHeld: whyHeld.trim(), basis } } : {}),
  }
}
