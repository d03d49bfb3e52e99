import type { DateOrder } from '@lazo/normal'
import type { TableRemark } from './remark.ts'

/** The layouts we know by name; `csv` is any other table, its columns guessed from their names and values. */
export type TableKind =
  | 'linkedin'
  | 'google-csv'
  | 'outlook-csv'
  | 'thunderbird-csv'
  | 'hubspot-csv'
  | 'salesforce-contacts'
  | 'salesforce-accounts'
  | 'zoho-csv'
  | 'mailchimp-csv'
  | 'lazo-csv'
  | 'csv'

/** What a column is for. Several columns may share one target: see `part` and `slot` of the mapping. */
export type Target =
  | 'custom'
  | 'ignored'
  | 'name'
  | 'nickname'
  | 'organization'
  | 'organizations'
  | 'email'
  | 'phone'
  | 'address'
  | 'im'
  | 'profile'
  | 'website'
  | 'relation'
  | 'event'
  | 'customField'
  | 'birthday'
  | 'note'
  | 'keywords'
  | 'contactKinds'
  | 'sectors'
  | 'hobby'
  | 'interest'
  | 'expertise'
  | 'language'
  | 'photo'
  | 'connectedOn'
  | 'mailing'
  | 'uid'
  | 'sourceId'
  | 'card'

/** Where the cells of one column go, and why. Plain data: a person may change it before the table is read. */
export interface ColumnMapping {
  /** Place of the column, from 0. */
  column: number
  /** The column's name as in the file. */
  name: string
  target: Target
  /** Which part of the target the cells hold, when not the whole of it: `given`, `label`, `postcode` … */
  part?: string
  /** Columns of one target and slot make one entry: `Phone 2 - Label` and `Phone 2 - Value`. */
  slot?: string
  /** The label of all values of the column: `work`, `home fax`; for profiles the service. */
  label?: string
  /** Why the column is read so. */
  reason: TableRemark
}

/** How a table is read. Plain data that can be stored and changed. */
export interface TableShape {
  kind: TableKind
  /** Any label of the WHATWG Encoding Standard. */
  encoding: string
  /** One character. */
  delimiter: string
  /** The line the header begins on, from 1; 0 when there is none and the first line is a row. */
  headerLine: number
  columns: string[]
  mapping: ColumnMapping[]
  /** Whether days come before months where dates are numbers, when the dates themselves tell; else the region does. */
  dateOrder?: DateOrder
  /** What was found and how: encoding, delimiter, header. */
  reasons: TableRemark[]
}

/** One row of a table. */
export interface TableRow {
  /** The line of the file the row begins on, from 1. */
  line: number
  /** Empty when the row could not be read at all. */
  cells: string[]
  /** What was wrong with the row; what could be read of it is in `cells`. */
  problem?: TableRemark
}
