/** Reads the text of pictures that its parent sends, one after the other, until it is told to end. It has no network and needs none. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Tesseract from 'tesseract.js'
import type { ScanAnswer, ScanLine } from './scan-line.ts'

const LANGUAGES = ['spa', 'eng']

/** Between words of one line, in heights of a word. */
const WIDEST_GAP = 3

const worker = await openWorker()
process.on('message', async (picture: Uint8Array) => answer(await readPicture(Buffer.from(picture))))
process.on('disconnect', () => process.exit(0))
answer({ kind: 'ready' })

/** The library looks for all languages in one folder, and npm brings each in its own. */
async function openWorker(): Promise<Tesseract.Worker> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lazo-scan-'))
  const { resolve } = createRequire(import.meta.url)
  try {
    for (const language of LANGUAGES) {
      const file = `${language}.traineddata.gz`
      await copyFile(resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${file}`), path.join(folder, file))
    }
    const options = { langPath: folder, cachePath: folder, cacheMethod: 'none', errorHandler: () => undefined }
    return await Tesseract.createWorker(LANGUAGES, Tesseract.OEM.LSTM_ONLY, options)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readPicture(picture: Buffer): Promise<ScanAnswer> {
  try {
    const { data } = await worker.recognize(picture, { rotateAuto: true }, { blocks: true })
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines: found }) => found))
    return { kind: 'lines', lines: lines.flatMap(({ words }) => cutColumns(words).map(tellLine)) }
  } catch {
    return { kind: 'unreadable' }
  }
}

/** Words that stand far apart are of two columns, which the library takes for one line. */
function cutColumns(words: readonly Tesseract.Word[]): Tesseract.Word[][] {
  const columns: Tesseract.Word[][] = []
  for (const word of words) {
    const last = columns.at(-1)
    const before = last?.at(-1)
    const height = word.bbox.y1 - word.bbox.y0
    if (last && before && word.bbox.x0 - before.bbox.x1 < WIDEST_GAP * height) last.push(word)
    else columns.push([word])
  }
  return columns
}

function tellLine(words: readonly Tesseract.Word[]): ScanLine {
  const boxes = words.map(({ bbox }) => bbox)
  return {
    text: words.map(({ text }) => text).join(' '),
    confidence: words.reduce((sum, word) => sum + word.confidence, 0) / words.length,
    left: Math.min(...boxes.map(({ x0 }) => x0)),
    top: Math.min(...boxes.map(({ y0 }) => y0)),
    right: Math.max(...boxes.map(({ x1 }) => x1)),
    bottom: Math.max(...boxes.map(({ y1 }) => y1)),
  }
}

function answer(told: ScanAnswer): void {
  process.send?.(told)
}
