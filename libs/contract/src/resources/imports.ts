import { z } from 'zod'
import { count, id, moment, page, pageOf, text } from '../scalars.ts'
import { named } from '../shape.ts'

/** What a file can be read as. */
export const fileKind = z.enum([
  'auto',
  'vcard',
  'linkedin',
  'google-csv',
  'outlook-csv',
  'thunderbird-csv',
  'csv',
  'ldif',
  'jscontact',
  'jcard',
])

const onDuplicate = z
  .enum(['fill', 'skip', 'overwrite', 'new'])
  .describe(
    'What becomes of a row whose contact is there already: fill what is missing, leave it, overwrite it, keep both.',
  )

/** What a column of a table may be for. */
const target = z.enum([
  'custom',
  'ignored',
  'name',
  'nickname',
  'organization',
  'email',
  'phone',
  'address',
  'im',
  'profile',
  'website',
  'relation',
  'event',
  'customField',
  'birthday',
  'note',
  'keywords',
  'contactKinds',
  'sectors',
  'hobby',
  'interest',
  'expertise',
  'language',
  'photo',
  'connectedOn',
  'uid',
  'sourceId',
  'card',
])

const column = z.object({
  column: z.int().min(0).describe('Place of the column, from 0.'),
  name: z.string().describe('The name of the column in the file.'),
  target,
  part: z.string().max(100).optional().describe('Which part of the target the cells hold: `given`, `postcode` …'),
  slot: z.string().max(100).optional().describe('Columns of one target and slot make one entry.'),
  label: z.string().max(100).optional().describe('The label of all values of the column.'),
})

const MOST_COLUMNS = 10_000

const table = z.object({
  kind: z.enum(['linkedin', 'google-csv', 'outlook-csv', 'thunderbird-csv', 'lazo-csv', 'csv']),
  encoding: z.string().max(50).describe('A label of the WHATWG Encoding Standard.'),
  delimiter: z.string().length(1),
  headerLine: z.int().min(0).describe('The line the header begins on, from 1; 0 when there is none.'),
  columns: z.array(z.string()).max(MOST_COLUMNS),
  mapping: z.array(column).max(MOST_COLUMNS),
  dateOrder: z
    .enum(['dmy', 'mdy'])
    .optional()
    .describe('What comes first where dates are numbers, when the dates tell.'),
})

/** What is said of a file, a column or a row: for machines by code, and in the words of the reader's language. */
const remark = {
  code: z.string().describe('What it is about, for machines; more may come.'),
  facts: z.record(z.string(), z.unknown()).describe('The line, the column, the limit …'),
  message: z.string().describe('The same in words, in the language asked for.'),
}

const told = table.extend({
  mapping: z.array(column.extend({ reason: z.object(remark).describe('Why the column is read so.') })),
  reasons: z.array(z.object(remark)).describe('How encoding, delimiter and header were found.'),
})

const plainShapes = [z.object({ kind: z.enum(['vcard', 'ldif', 'jscontact', 'jcard']) })] as const

const shape = named(
  'FileShape',
  z.discriminatedUnion('kind', [...plainShapes, z.object({ kind: z.literal('table'), table })]),
).describe('How the file is read: encoding, delimiter, header, and where each column goes.')

const toldShape = named(
  'ToldShape',
  z.discriminatedUnion('kind', [...plainShapes, z.object({ kind: z.literal('table'), table: told })]),
).describe('How the file is read, and why.')

const counts = z.object({
  rows: count,
  new: count,
  updated: count,
  unchanged: count,
  merged: count,
  rejected: count,
  warnings: count,
  jobChanges: count,
})

const note = z.object({
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

/** What an import would be. */
export const previewInput = named(
  'PreviewInput',
  z.strictObject({ ...file, bookId: id.optional().describe('Without it: into a book that is yet to be made.') }),
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
  }),
)

/** What an import is started with. */
export const importInput = named(
  'ImportInput',
  z.strictObject({
    ...file,
    bookId: id,
    provenance: z
      .strictObject({
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
      .optional()
      .describe('Asked once per source: where the data comes from, why it is held, on which basis.'),
    notes: z
      .enum(['shared', 'private'])
      .optional()
      .describe('Where notes and personal facts go; must be said when others read the book.'),
    shape: shape.optional().describe('The shape of the preview, perhaps changed.'),
  }),
)

/** How an import stands. */
export const importState = named(
  'Import',
  z.object({
    id,
    batchId: id.describe('POST /batches/{id}/undo takes the whole import back.'),
    bookId: id,
    fileName: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    counts,
    failure: z.string().nullable(),
    createdAt: moment,
    finishedAt: moment.nullable(),
  }),
)

/** One's own imports, newest first. */
export const imports = named('Imports', pageOf(importState))

/** Which notes of an import are wanted. */
export const notesQuery = z.object({ ...page, kind: note.shape.kind.optional() })

/** What a person should know of the rows of an import, in the order of the file. */
export const notes = named('ImportNotes', pageOf(note))
