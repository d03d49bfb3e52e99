import type { ZipArchive, ZipFile } from '@lazo/archive'
import { knownFormat, type NumberFormat, readFormat } from './cells/number-format.ts'
import { readAttributes } from './xml/read-attributes.ts'
import { readWholePart } from './xml/read-part.ts'

const MOST_STYLES = 100_000

/** The number formats of the styles that cells name by their place, from `styles.xml`. */
export async function readStyles(archive: ZipArchive, file: ZipFile): Promise<readonly NumberFormat[]> {
  const spelled = new Map<number, NumberFormat>()
  const ids: number[] = []
  let isInCells = false
  const open = (name: string, text: string) => {
    if (name === 'cellXfs') isInCells = true
    else if (name === 'numFmt' && spelled.size < MOST_STYLES) {
      const attributes = readAttributes(text)
      spelled.set(Number(attributes.get('numFmtId')), readFormat(attributes.get('formatCode') ?? ''))
    } else if (name === 'xf' && isInCells && ids.length < MOST_STYLES)
      ids.push(Number(readAttributes(text).get('numFmtId') ?? 0))
  }
  const close = (name: string) => {
    if (name === 'cellXfs') isInCells = false
  }
  await readWholePart(archive, file, { open, text: () => {}, close })
  return ids.map((id) => spelled.get(id) ?? knownFormat(id))
}
