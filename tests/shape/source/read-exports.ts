import type { Comment } from 'oxc-parser'
import type { LineFinder } from './find-line.ts'
import { isNode, type SyntaxNode } from './syntax.ts'

/** Something a module declares and exports; what it only hands on belongs to another module. */
export type Export = { name: string; line: number; isDocumented: boolean }

/** Reads the exports of a module, and which of them have a docstring right above. */
export function readExports(program: SyntaxNode, text: string, comments: Comment[], lineAt: LineFinder): Export[] {
  const statements = program.body as SyntaxNode[]
  const declarationsOf = (name: string): SyntaxNode[] => statements.filter((one) => declaredBy(one).includes(name))
  const exporting = statements.filter(({ type, source }) => type === 'ExportNamedDeclaration' && !source)
  return exporting.flatMap((statement) => {
    const names = new Set([...declaredBy(statement), ...handedOut(statement)])
    return [...names].flatMap((name) => {
      const declarations = declarationsOf(name)
      if (!declarations.length) return []
      const hasDocstring = declarations.some((declaration) => isDocumented(declaration, text, comments))
      return [{ name, line: lineAt(statement.start), isDocumented: hasDocstring }]
    })
  })
}

function isDocumented(statement: SyntaxNode, text: string, comments: Comment[]): boolean {
  const last = comments.findLast((comment) => comment.end <= statement.start)
  return last?.type === 'Block' && last.value.startsWith('*') && !text.slice(last.end, statement.start).trim()
}

/** The names that a statement declares, whether it exports them or not. */
function declaredBy(statement: SyntaxNode): string[] {
  const declaration = isNode(statement.declaration) ? statement.declaration : statement
  if (!Array.isArray(declaration.declarations)) return nameOf(declaration.id)
  return declaration.declarations.flatMap((one: SyntaxNode) => nameOf(one.id))
}

/** The names that `export { a, b as c }` takes from its own module. */
function handedOut(statement: SyntaxNode): string[] {
  const specifiers = Array.isArray(statement.specifiers) ? (statement.specifiers as SyntaxNode[]) : []
  return specifiers.flatMap((specifier) => nameOf(specifier.local))
}

function nameOf(node: unknown): string[] {
  return isNode(node) && typeof node.name === 'string' ? [node.name] : []
}
