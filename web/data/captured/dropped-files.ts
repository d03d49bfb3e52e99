/** A file that was dropped or chosen, and where it lay among the others. */
export interface DroppedFile {
  readonly path: string
  readonly file: File
}

/** More than anybody drops on purpose: a whole disk is no folder of contacts. */
const MOST_FILES = 5_000

/** All files of what was dropped, folders looked through. */
export async function readDropped(transfer: DataTransfer): Promise<DroppedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...transfer.files].map(asDropped)
  const found: DroppedFile[] = []
  for (const entry of entries) await walk(entry, found)
  return found
}

/** A file that was chosen by a button; one of a chosen folder knows its place in it. */
export function asDropped(file: File): DroppedFile {
  return { path: file.webkitRelativePath || file.name, file }
}

async function walk(entry: FileSystemEntry, found: DroppedFile[]): Promise<void> {
  if (found.length >= MOST_FILES) return
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    found.push({ path: entry.fullPath.replace(/^\//, ''), file })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return
    for (const child of some) await walk(child, found)
  }
}
