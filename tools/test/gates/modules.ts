import { listFiles } from '../../list-files.ts'

/** The modules of the checkout that every gate must have read. */
export function listModules(): string[] {
  return listFiles().filter((file) => /\.tsx?$/.test(file))
}

/**
 * The problem of a gate that read fewer files than there are modules, or null. `pattern` finds the number in what the
 * program wrote: one that read nothing finds nothing wrong, and some do so without a word.
 */
export function readTooFew(name: string, output: string, pattern: RegExp): string | null {
  const read = Number(pattern.exec(output)?.[1] ?? 0)
  const expected = listModules().length
  return read >= expected ? null : `${name} read ${read} files, but there are ${expected} modules`
}
