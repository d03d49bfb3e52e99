import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../list-files.ts'
import type { BuiltFile } from './build-web.ts'

/** How the kit calls the classes of its parts. */
const KIT_CLASS = /\bm_[0-9a-f]{6,8}\b/g

/** Style sheets by their names, each with its text. */
export type StyleSheets = ReadonlyMap<string, string>

/** The style sheets of the kit, one for each of its parts. */
export function readKitStyles(): StyleSheets {
  const folder = join(root, 'node_modules', '@mantine', 'core', 'styles')
  const names = readdirSync(folder).filter((name) => name.endsWith('.css') && !name.includes('.layer.'))
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** The parts of the kit that are in the scripts of a build while their styles are not in it, each as a sentence. */
export function findUnstyled(built: readonly BuiltFile[], kit: StyleSheets): string[] {
  const used = classesIn(built, '.js')
  const styled = classesIn(built, '.css')
  const lacking = [...kit].filter(([, text]) => classesOf(text).some((one) => used.has(one) && !styled.has(one)))
  return lacking.map(([name]) => `web/app/mantine.css lacks ${name}, whose part of the kit is used`)
}

function classesIn(built: readonly BuiltFile[], ending: string): Set<string> {
  return new Set(built.filter(({ name }) => name.endsWith(ending)).flatMap(({ text }) => classesOf(text)))
}

function classesOf(text: string): string[] {
  return text.match(KIT_CLASS) ?? []
}
