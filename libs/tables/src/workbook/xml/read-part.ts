import type { ZipArchive, ZipFile } from '@lazo/archive'
import { WorkbookError } from '../workbook-error.ts'
import { XmlError } from './xml-error.ts'
import { type XmlListener, XmlReader } from './xml-reader.ts'

type Decoder = InstanceType<typeof TextDecoder>

/**
 * Reads a part of a workbook and tells what it holds; gives control back after each piece, so that what was told can be handed
 * on. Throws WorkbookError.
 */
export async function* readPart(archive: ZipArchive, file: ZipFile, listener: XmlListener): AsyncGenerator<void> {
  const reader = new XmlReader(listener)
  let decoder: Decoder | null = null
  try {
    for await (const bytes of archive.read(file)) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
      reader.push(decode(decoder, bytes))
      yield
    }
    reader.push(decoder ? decode(decoder) : '')
    reader.end()
    yield
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const code = error.code === 'doctype' ? 'doctype' : 'damaged'
    throw new WorkbookError(code, file.path, `${file.path}: ${error.message}`)
  }
}

/** Reads a part to its end. */
export async function readWholePart(archive: ZipArchive, file: ZipFile, listener: XmlListener): Promise<void> {
  for await (const _ of readPart(archive, file, listener));
}

/** Office documents are UTF-8 or, with a mark, UTF-16 (ECMA-376 part 2, §8.3.1). */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function decode(decoder: Decoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new XmlError('malformed', 'The text is in no encoding that it may be in.')
  }
}
