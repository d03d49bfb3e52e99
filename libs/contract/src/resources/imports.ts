import { z } from 'zod'
import { count, id, moment, page, pageOf, text } from '../scalars.ts'
import { named } from '../shape.ts'
import { leftKind, NAMED_TABLES, path, remark, shape, toldShape } from './import-shapes.ts'

/** What a file can be read as. */
export const fileKind = z.enum([
  'auto',
  'vcard',
  ...NAMED_TABLES,
  'csv',
  'xlsx',
  'ldif',
  'jscontact',
  'jcard',
  'monica',
])

const onDuplicate = z
  .enum(['fill', 'skip', 'overwrite', 'new'])
  .describe(
    'What becomes of a row whose contact is there already: fill what is missing, leave it, overwrite it, keep both.',
  )

const counts = z.object({
  rows: count,
  new: count,
  updated: count,
  unchanged: count,
  repeated: count.describe('Of those unchanged, the rows that say again what the same upload brought.'),
  merged: count,
  rejected: count,
  warnings: count,
  jobChanges: count,
})

const note = z.object({
  file: z.string().nullable().describe('Which of the files that came together; null when one file was read.'),
  line: count.describe('The line of the file, from 1.'),
  kind: z.enum(['rejected', 'warning', 'job-change', 'conflict']),
  cardId: id.nullable(),
  ...remark,
  rowText: z.string().nullable(),
})

/** What an uploaded file is called. */
export const uploadQuery = z.object({ fileName: text(255).describe('What the file is called.') })

/** A file that was uploaded, to be imported within a day. */
export const upload = named('Upload', z.object({ id, fileName: z.string(), size: count.describe('In bytes.') }))

const file = {
  uploadId: id,
  fileName: text(255),
  kind: fileKind.default('auto'),
  onDuplicate: onDuplicate.default('fill'),
  source: text(200).optional().describe('The name under which the same source is known next time.'),
}

/** Where data comes from, why it is held, on which basis (GDPR article 6). */
const provenance = z.strictObject({
  whereFrom: text(500),
  whyHeld: text(500),
  basis: z.enum([
    'consent',
    'contract',
    'legal-obligation',
    'vital-interest',
    'public-interest',
    'legitimate-interest',
    'household',
    'unknown',
  ]),
})

const placeOfNotes = z.enum(['shared', 'private'])

/** What an import would be. */
export const previewInput = named(
  'PreviewInput',
  z.strictObject({
    ...file,
    bookId: id.optional().describe('Without it: into a book that is yet to be made.'),
    goesOn: z
      .boolean()
      .default(false)
      .describe(
        'Without `bookId`: into the book where the same source last went, which `earlier` names, if there is one.',
      ),
    notes: placeOfNotes
      .optional()
      .describe('Where notes and personal facts are to go if others read the book; into the contact without it.'),
    shape: shape.optional().describe('The shape of an earlier preview, changed by a person.'),
  }),
)

/** What an import would do. */
export const preview = named(
  'Preview',
  z.object({
    shape: toldShape,
    counts,
    samples: z.array(z.looseObject({})).describe('The first contacts as they would be kept.'),
    notes: z.array(note),
    hasPersonalFacts: z.boolean().describe('Whether it must be said where notes belong, if others read the book.'),
    known: z
      .object({ whereFrom: z.string(), whyHeld: z.string(), basis: z.string() })
      .nullable()
      .describe('What was said of the source when it was imported before; null for a new one.'),
    elsewhere: count.describe(
      'Of a book that is yet to be made: how many rows share an e-mail or a telephone with a contact in another book.',
    ),
    earlier: z
      .object({ bookId: id, importedAt: moment })
      .nullable()
      .describe(
        'Where the same source last went, if one may still put contacts there and the import was not undone: the same file, or any file of an account that is one person’s.',
      ),
  }),
)

/** What an import is started with. */
export const importInput = named(
  'ImportInput',
  z
    .strictObject({
      ...file,
      bookId: id.optional(),
      newBookName: text(200)
        .optional()
        .describe('Instead of `bookId`: the name of a book that is made with the import, and goes when it is undone.'),
      provenance: provenance
        .optional()
        .describe('Asked once per source: where the data comes from, why it is held, on which basis.'),
      notes: placeOfNotes
        .optional()
        .describe('Where notes and personal facts go; must be said when others read the book.'),
      shape: shape.optional().describe('The shape of the preview, perhaps changed.'),
      rest: z
        .enum(['leave', 'keep'])
        .optional()
        .describe('What becomes of files of an archive that hold no contacts: they are left, or kept with the import.'),
    })
    .refine(({ bookId, newBookName }) => (bookId === undefined) !== (newBookName === undefined), {
      path: ['bookId'],
      params: { word: 'book-or-new' },
    }),
)

/** How an import stands. */
export const importState = named(
  'Import',
  z.object({
    id,
    batchId: id.describe('POST /batches/{id}/undo takes the whole import back.'),
    bookId: id.nullable().describe('Null for talks that came without a book.'),
    fileName: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    counts,
    failure: z.string().nullable(),
    createdAt: moment,
    finishedAt: moment.nullable(),
    isOfTalks: z.boolean().describe('Whether it brings talks with contacts, and no contacts.'),
    undoneAt: moment.nullable().describe('When the whole import was taken back; null while it stands.'),
  }),
)

/** One's own imports, newest first. */
export const imports = named('Imports', pageOf(importState))

/** Which files of an import are wanted. */
export const filesQuery = z.object(page)

/** The files that came together, each with what it was read as or why it was left; none when one file was read. */
export const importFiles = named(
  'ImportFiles',
  pageOf(
    z.object({
      path,
      kind: z.string().nullable().describe('The kind of contacts read from it; null when it was left.'),
      left: leftKind.nullable(),
      message: z.string().nullable().describe('What a file that was left is, in the language asked for.'),
    }),
  ),
)

/** Which notes of an import are wanted. */
export const notesQuery = z.object({ ...page, kind: note.shape.kind.optional() })

/** What a person should know of the rows of an import, in the order of the file. */
export const notes = named('ImportNotes', pageOf(note))
