import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { root } from '../../../list-files.ts'

/** A file that the build makes. */
export interface BuiltFile {
  readonly name: string
  readonly text: string
  /** Files that must be there before this one can run. */
  readonly imports: readonly string[]
  /** The module whose dynamic import or entry this file is, as a path in the checkout. */
  readonly facade: string | null
  /** The text of each module in it before it was packed, by path. */
  readonly modules: ReadonlyMap<string, string>
}

/** Builds the web app as a server does at its first start, and keeps it in memory. */
export async function buildWeb(): Promise<BuiltFile[]> {
  const web = join(root, 'web')
  const { NODE_ENV } = process.env
  const built = await build({
    root: web,
    configFile: join(web, 'vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  })
  // The build calls this process one of production, and what the steps behind it install would come without its tools.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = NODE_ENV
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[]
  return outputs.flatMap(({ output }) => output.map(describeFile))
}

function describeFile(file: Rolldown.OutputChunk | Rolldown.OutputAsset): BuiltFile {
  const name = file.fileName
  if (file.type === 'asset') {
    const text = typeof file.source === 'string' ? file.source : Buffer.from(file.source).toString('latin1')
    return { name, text, imports: [], facade: null, modules: new Map() }
  }
  const modules = Object.entries(file.modules).map(([id, module]): [string, string] => [pathOf(id), module.code ?? ''])
  const facade = file.facadeModuleId === null ? null : pathOf(file.facadeModuleId)
  return { name, text: file.code, imports: file.imports, facade, modules: new Map(modules) }
}

function pathOf(id: string): string {
  return id.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, '')
}
