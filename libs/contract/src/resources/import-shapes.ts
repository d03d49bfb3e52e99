import { z } from 'zod'
import { named } from '../shape.ts'

/** What a column of a table may be for. */
export const columnTarget = z.enum([
  'custom',
  'ignored',
  'name',
  'nickname',
  'organization',
  'organizations',
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
  'mailing',
  'uid',
  'sourceId',
  'card',
])

const column = z.object({
  column: z.int().min(0).describe('Place of the column, from 0.'),
  name: z.string().describe('The name of the column in the file.'),
  target: columnTarget,
  part: z.string().max(100).optional().describe('Which part of the target the cells hold: `given`, `postcode` …'),
  slot: z.string().max(100).optional().describe('Columns of one target and slot make one entry.'),
  label: z.string().max(100).optional().describe('The label of all values of the column.'),
})

const MOST_COLUMNS = 10_000

/** Tables of programs that are told by their header and may be asked for by name. */
export const NAMED_TABLES = [
  'linkedin',
  'google-csv',
  'outlook-csv',
  'thunderbird-csv',
  'hubspot-csv',
  'salesforce-contacts',
  'salesforce-accounts',
  'zoho-csv',
  'mailchimp-csv',
] as const

const table = z.object({
  kind: z.enum([...NAMED_TABLES, 'lazo-csv', 'csv']),
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
export const remark = {
  code: z.string().describe('What it is about, for machines; more may come.'),
  facts: z.record(z.string(), z.unknown()).describe('The line, the column, the limit …'),
  message: z.string().describe('The same in words, in the language asked for.'),
}

const told = table.extend({
  mapping: z.array(
    column.extend({
      place: z.string().describe('Where the column goes, in words.'),
      reason: z.object(remark).describe('Why the column is read so.'),
    }),
  ),
  reasons: z.array(z.object(remark)).describe('How encoding, delimiter and header were found.'),
})

const merged = z
  .array(z.object({ column: z.int().min(0), from: z.int().min(1), to: z.int().min(1) }))
  .max(10_000)
  .describe('Blocks of cells that are shown as one; each of their rows says what the first does.')

/** How a workbook is read, by how its table is. */
const workbookOf = <Table extends z.ZodType>(read: Table) =>
  z.object({ kind: z.literal('xlsx'), workbook: z.object({ sheet: z.string().max(255), table: read, merged }) })

const plainShapes = [z.object({ kind: z.enum(['vcard', 'ldif', 'jscontact', 'jcard', 'monica']) })] as const

const oneFile = z.discriminatedUnion('kind', [
  ...plainShapes,
  z.object({ kind: z.literal('table'), table }),
  workbookOf(table),
])

const toldFile = z.discriminatedUnion('kind', [
  ...plainShapes,
  z.object({ kind: z.literal('table'), table: told }),
  workbookOf(told),
])

/** What a file that came along and holds no contacts, or none that are understood, may be. */
export const leftKind = z.enum([
  'archive',
  'calendar',
  'damaged',
  'empty',
  'google-data',
  'linkedin-activity',
  'linkedin-endorsements',
  'linkedin-invitations',
  'linkedin-messages',
  'linkedin-profile',
  'mail',
  'media',
  'not-asked',
  'page',
  'special',
  'system',
  'too-large',
  'unknown',
  'unreadable',
  'unsure-table',
])

/** Where a file is among several. */
export const path = z.string().max(1_000).describe('Where the file is among those that came together.')
const MOST_FILES = 20_000

/** How what comes in is read: one file, a workbook, or each of several files. */
export const shape = named(
  'FileShape',
  z.discriminatedUnion('kind', [
    ...oneFile.options,
    z.object({
      kind: z.literal('bundle'),
      parts: z.array(z.union([z.object({ path, shape: oneFile }), z.object({ path, left: leftKind })])).max(MOST_FILES),
    }),
  ]),
).describe(
  'How the file is read: encoding, delimiter, header, and where each column goes; of an archive each file in it.',
)

const leftFile = { path, left: leftKind, message: z.string().describe('What it is, in the language asked for.') }

/** The same with every reason in words. */
export const toldShape = named(
  'ToldShape',
  z.discriminatedUnion('kind', [
    ...toldFile.options,
    z.object({
      kind: z.literal('bundle'),
      parts: z.array(z.union([z.object({ path, shape: toldFile }), z.object(leftFile)])),
    }),
  ]),
).describe('How the file is read, and why.')
