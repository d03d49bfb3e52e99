import type { ZipArchive, ZipFile } from '@lazo/archive'
import { readAttributes } from './xml/read-attributes.ts'
import { readWholePart } from './xml/read-part.ts'

/** A part of a document that another part names, by what it is to it. */
export interface Related {
  readonly id: string
  /** The last word of its type, which is the same in both forms of the standard: `worksheet`, `sharedStrings`. */
  readonly type: string
  readonly file: ZipFile
}

const MOST_RELATED = 10_000
const FIRST_SHEET = 'xl/workbook.xml'

/** The part that holds the workbook, when an archive is one. */
export async function findWorkbook(archive: ZipArchive): Promise<ZipFile | null> {
  if (!findPart(archive, '[Content_Types].xml')) return null
  const related = await readRelated(archive, '')
  const main = related.find(({ type }) => type === 'officeDocument')?.file ?? findPart(archive, FIRST_SHEET)
  return main !== null && /(?:^|\/)workbook\d*\.xml$/i.test(main.path) ? main : null
}

/** What a part names beside itself (ECMA-376 part 2, §9.3); the empty path stands for the whole document. */
export async function readRelated(archive: ZipArchive, path: string): Promise<Related[]> {
  const cut = path.lastIndexOf('/') + 1
  const file = findPart(archive, `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`)
  const found: Related[] = []
  if (file === null) return found
  const parts = new Map(archive.files.toReversed().map((part) => [part.path.toLowerCase(), part]))
  const open = (name: string, text: string) => {
    if (name !== 'Relationship' || found.length >= MOST_RELATED) return
    const attributes = readAttributes(text)
    const target = attributes.get('Target') ?? ''
    const isOutside = attributes.get('TargetMode') === 'External'
    const part = isOutside ? undefined : parts.get(resolve(path.slice(0, cut), target).toLowerCase())
    const type = attributes.get('Type')?.split('/').at(-1) ?? ''
    if (part) found.push({ id: attributes.get('Id') ?? '', type, file: part })
  }
  await readWholePart(archive, file, { open, text: () => {}, close: () => {} })
  return found
}

/** Part names are equal whatever their capitals. */
function findPart(archive: ZipArchive, path: string): ZipFile | null {
  const wanted = path.toLowerCase()
  return archive.files.find((file) => file.path.toLowerCase() === wanted) ?? null
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
