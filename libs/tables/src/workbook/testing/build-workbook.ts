import { bytesSource, writeZip } from '@lazo/archive'
import type { TableRow } from '../../table-shape.ts'
import { openWorkbook } from '../open-workbook.ts'
import { readSheetRows, scanSheet } from '../read-sheet.ts'
import type { WorkbookLimits } from '../workbook-limits.ts'

/** What a test puts into a workbook; what is not said is as Excel writes it. */
export interface BuiltWorkbook {
  /** The XML inside `sheetData`. */
  readonly rows: string
  /** The XML behind `sheetData`. */
  readonly behind?: string
  /** The XML inside `sst`. */
  readonly shared?: string
  /** The XML inside `styleSheet`. */
  readonly styles?: string
  /** The XML inside `workbook`. */
  readonly workbook?: string
  /** Whole parts, in place of what is made here or beside it. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet, or of those that `workbook` and `parts` say. */
export async function buildWorkbook(built: BuiltWorkbook): Promise<Uint8Array> {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATED}/${type}" Target="${target}"/>`
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${RELATED}">${built.workbook ?? '<sheets><sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets>'}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'worksheet', '/xl/worksheets/sheet2.xml')}${relation(3, 'sharedStrings', 'sharedStrings.xml')}${relation(4, 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${built.rows}</sheetData>${built.behind ?? ''}</worksheet>`,
    'xl/sharedStrings.xml': `<sst>${built.shared ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet>${built.styles ?? ''}</styleSheet>`,
    ...built.parts,
  }
  const files = Object.entries(parts).map(([path, text]) => ({ path, bytes: [Buffer.from(text as string)] }))
  return Buffer.concat(await Array.fromAsync(writeZip(files)))
}

/** The rows of the first sheet of a workbook. */
export async function rowsOf(bytes: Uint8Array, limits?: WorkbookLimits): Promise<TableRow[]> {
  const workbook = await openWorkbook(bytesSource(bytes), limits)
  const sheet = workbook.sheets[0]!
  const { merged } = await scanSheet(workbook, sheet)
  return Array.fromAsync(readSheetRows(workbook, sheet, merged))
}

/** A row of cells with plain texts. */
export function textRow(line: number, texts: readonly string[]): string {
  return `<row r="${line}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
}
