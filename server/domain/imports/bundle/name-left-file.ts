import type { BundleFile } from './incoming.ts'
import { ENDINGS, LINKEDIN_CONTACTS, LINKEDIN_FILES, LINKEDIN_SIGNS, SYSTEM_FILES } from './left-files.table.ts'
import type { LeftKind } from './left-kind.ts'

/** Tells what files of a bundle are by their names and by what lies beside them. */
export class FileNames {
  readonly #linkedIn: readonly string[]

  constructor(files: readonly BundleFile[]) {
    this.#linkedIn = foldersOfLinkedIn(files)
  }

  /** What a file is that surely holds no contacts; null when it must be looked at. */
  leftKind(path: string): LeftKind | null {
    const name = nameOf(path).toLowerCase()
    if (SYSTEM_FILES.has(name) || path.split('/').includes('__MACOSX')) return 'system'
    const byEnding = ENDINGS.get(/\.(\w+)$/.exec(name)?.[1] ?? '')
    if (byEnding !== undefined) return byEnding
    return name.endsWith('.csv') && !LINKEDIN_CONTACTS.includes(name) && this.#isOfLinkedIn(path)
      ? (LINKEDIN_FILES.find(([beginning]) => plainName(path).startsWith(beginning))?.[1] ?? 'linkedin-activity')
      : null
  }

  #isOfLinkedIn(path: string): boolean {
    return this.#linkedIn.some((folder) => path.startsWith(folder))
  }
}

/** Whether a file came from Google by Takeout, whose folders are called so in every language. */
export function isOfTakeout(path: string): boolean {
  return path.split('/').slice(0, -1).includes('Takeout')
}

/** The name of a file without its folders. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Folders that are an archive of LinkedIn's, each with its last slash; the empty one is the whole bundle. */
function foldersOfLinkedIn(files: readonly BundleFile[]): string[] {
  const byFolder = Map.groupBy(files, ({ path }) => path.slice(0, path.lastIndexOf('/') + 1))
  return [...byFolder].filter(([, inside]) => isLinkedIn(inside)).map(([folder]) => folder)
}

function isLinkedIn(files: readonly BundleFile[]): boolean {
  const tables = files.filter(({ path }) => path.toLowerCase().endsWith('.csv')).map(({ path }) => plainName(path))
  const signs = LINKEDIN_SIGNS.filter((sign) => tables.some((name) => name.startsWith(sign)))
  return signs.length >= (tables.includes('connections') ? 1 : 2)
}

/** A name as programs may spell it: without folders, ending, capitals and what stands between words. */
function plainName(path: string): string {
  return nameOf(path)
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replaceAll(/[\s._-]/g, '')
}
