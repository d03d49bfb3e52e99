import type { DroppedFile } from '#web/data/captured/dropped-files.ts'

const MOST_NAMED = 3

/** What is sent to be imported: one file as it is, several as an archive that is one import. */
export async function packFiles(
  files: readonly DroppedFile[],
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const [only] = files
  if (only && files.length === 1) return { blob: only.file, name: only.file.name }
  const { writeZip } = await import('@lazo/archive')
  const parts: BlobPart[] = []
  const packed = files.map(({ path, file }) => ({ path, bytes: chunksOf(file) }))
  for await (const part of writeZip(packed)) parts.push(part as BlobPart)
  return { blob: new Blob(parts, { type: 'application/zip' }), name: nameOf(files) }
}

/** Browsers do not all let a stream be read by a loop. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

/** The folder they lay in, when it was one; else their own names, as far as there is room. */
function nameOf(files: readonly DroppedFile[]): string {
  const folders = new Set(files.map(({ path }) => path.split('/').slice(0, -1)[0] ?? ''))
  const [folder] = folders
  if (folders.size === 1 && folder) return `${folder}.zip`
  const names = files.slice(0, MOST_NAMED).map(({ file }) => file.name.replace(/\.\w+$/, ''))
  const others = files.length - names.length
  return `${names.join(', ')}${others > 0 ? ` +${others}` : ''}.zip`
}
