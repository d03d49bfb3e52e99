import { type ByteSource, openZip, type ZipArchive, type ZipFile } from '@lazo/archive'
import type { NumberFormat } from './cells/number-format.ts'
import { TextPool } from './cells/text-pool.ts'
import { findWorkbook, type Related, readRelated } from './parts.ts'
import { readSharedTexts } from './read-shared-texts.ts'
import { readStyles } from './read-styles.ts'
import { WorkbookError } from './workbook-error.ts'
import { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook-limits.ts'
import { readAttributes } from './xml/read-attributes.ts'
import { readWholePart } from './xml/read-part.ts'

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly file: ZipFile
}

/** An opened workbook: its sheets, and what their cells refer to. */
export interface Workbook {
  readonly archive: ZipArchive
  readonly sheets: readonly Sheet[]
  readonly texts: TextPool
  readonly formats: readonly NumberFormat[]
  /** Whether days are counted from 1904, as on old Macs. */
  readonly isFrom1904: boolean
  readonly limits: WorkbookLimits
}

/** Whether an archive is a workbook of the Office Open XML form (.xlsx, .xlsm). */
export async function isWorkbook(archive: ZipArchive): Promise<boolean> {
  return (await findWorkbook(archive)) !== null
}

/** Opens a workbook; the texts that its cells share are held until it is let go. Throws ZipError and WorkbookError. */
export async function openWorkbook(source: ByteSource, limits: WorkbookLimits = WORKBOOK_LIMITS): Promise<Workbook> {
  const zipLimits = { files: 10_000, file: limits.part, total: limits.part, ratio: 250 }
  const archive = await openZip(source, zipLimits)
  const main = await findWorkbook(archive)
  if (main === null) throw new WorkbookError('damaged', 'xl/workbook.xml', 'There is no workbook in this file.')
  const related = await readRelated(archive, main.path)
  const shared = related.find(({ type }) => type === 'sharedStrings')?.file
  const styles = related.find(({ type }) => type === 'styles')?.file
  return {
    archive,
    ...(await readMain(archive, main, related)),
    texts: shared ? await readSharedTexts(archive, shared, limits) : new TextPool(),
    formats: styles ? await readStyles(archive, styles) : [],
    limits,
  }
}

const MOST_SHEETS = 1_000

async function readMain(archive: ZipArchive, main: ZipFile, related: readonly Related[]) {
  const sheets: Sheet[] = []
  let isFrom1904 = false
  const open = (tag: string, text: string) => {
    if (tag === 'workbookPr') isFrom1904 = ['1', 'true', 'on'].includes(readAttributes(text).get('date1904') ?? '')
    if (tag !== 'sheet' || sheets.length >= MOST_SHEETS) return
    const attributes = readAttributes(text)
    const part = related.find(({ id, type }) => id === attributes.get('id') && type === 'worksheet')
    const isHidden = (attributes.get('state') ?? 'visible') !== 'visible'
    // A part that is named by many sheets would be read as often.
    const isNew = part !== undefined && !sheets.some(({ file }) => file === part.file)
    if (isNew) sheets.push({ name: attributes.get('name') ?? '', isHidden, file: part.file })
  }
  await readWholePart(archive, main, { open, text: () => {}, close: () => {} })
  return { sheets, isFrom1904 }
}
