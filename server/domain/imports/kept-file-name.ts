import { basename } from 'node:path'
import { mendText } from '@lazo/jscontact'

const LONGEST_NAME = 200

/** What a file is called where it is kept: without folders and without what no database holds. Pure. */
export function keptFileName(fileName: string): string {
  return mendText(basename(fileName)).value.slice(0, LONGEST_NAME)
}
