import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, root } from '../../../tools/list-files.ts'
import { type Module, readModule } from './read-module.ts'

/** All modules of the checkout, read once. */
export const modules: Module[] = listFiles()
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readModule(file, readFile(file)))

/** The text of a file of the checkout. */
export function readFile(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
