import { parseSync } from 'oxc-parser'
import { createLineFinder, type LineFinder } from './find-line.ts'
import { type Export, readExports } from './read-exports.ts'
import { resolveImport } from './resolve-import.ts'
import { type SyntaxNode, walk } from './syntax.ts'

/** Something a module imports, also by re-export or a dynamic import of a literal. */
export type Import = {
  specifier: string
  /** The path of a module of ours, relative to the checkout; null for a package. */
  path: string | null
  /** The package's name, or `node:NAME`; null for a module of ours. */
  package: string | null
  line: number
}

/** A function or method with a body. */
type FunctionShape = { line: number; lines: number; parameters: number }

/** What the rules look at in one module. */
export type Module = {
  path: string
  text: string
  lines: number
  /** A test, or what tests share in a folder `testing`. */
  isTest: boolean
  imports: Import[]
  exports: Export[]
  hasDefaultExport: boolean
  functions: FunctionShape[]
  program: SyntaxNode
  lineAt: LineFinder
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** Whether a module is a test, or in a folder `testing` of what tests share. */
export function isTestPath(path: string): boolean {
  return path.endsWith('.test.ts') || path.includes('/testing/')
}

/** Reads one module. Throws when it does not parse. */
export function readModule(path: string, text: string): Module {
  const { program, module, comments, errors } = parseSync(path, text)
  if (errors.length) throw new Error(`${path} does not parse: ${errors[0]!.message}`)
  const tree = program as unknown as SyntaxNode
  const lineAt = createLineFinder(text)
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries[0]?.moduleRequest ?? []),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => literal(text, start, end)),
  ]
  const imports = specifiers.map(({ value, start }) => {
    return { specifier: value, ...resolveImport(path, value), line: lineAt(start) }
  })
  return {
    path,
    text,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    isTest: isTestPath(path),
    imports,
    exports: readExports(tree, text, comments, lineAt),
    hasDefaultExport: module.staticExports.some(({ entries }) =>
      entries.some((one) => one.exportName.kind === 'Default'),
    ),
    functions: readFunctions(tree, lineAt),
    program: tree,
    lineAt,
  }
}

function literal(text: string, start: number, end: number): { value: string; start: number }[] {
  const source = text.slice(start, end)
  return /^(['"`])[^$]*\1$/.test(source) ? [{ value: source.slice(1, -1), start }] : []
}

function readFunctions(program: SyntaxNode, lineAt: LineFinder): FunctionShape[] {
  const functions: FunctionShape[] = []
  walk(program, (node) => {
    if (!FUNCTIONS.has(node.type)) return
    const line = lineAt(node.start)
    const parameters = Array.isArray(node.params) ? node.params.length : 0
    functions.push({ line, lines: lineAt(node.end) - line + 1, parameters })
  })
  return functions
}
