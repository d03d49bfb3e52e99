import type { Module } from '../source/read-module.ts'
import { isNode, type SyntaxNode, walk } from '../source/syntax.ts'

/** Where code may not touch clock, chance, network, console or process: what it needs is given to it. */
const PURE_AREAS = ['libs/']

/** Where time and chance come from what is injected, so that tests decide them. */
const CLOCKLESS_AREAS = ['libs/', 'server/domain/', 'server/access/']

const EFFECTS = ['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'require', 'Buffer']
const CLOCK = ['Date.now', 'Math.random', 'crypto.randomUUID', 'performance.now', 'Date()']

/** Uses of the outer world in modules that must stay pure, each as a sentence. Tests may do as they like. */
export function findEffects(modules: Module[]): string[] {
  return modules.filter(({ isTest }) => !isTest).flatMap((module) => [...foreignBuiltins(module), ...effects(module)])
}

function foreignBuiltins({ path, imports }: Module): string[] {
  if (!isIn(path, PURE_AREAS)) return []
  const builtins = imports.filter((one) => one.package?.startsWith('node:'))
  return builtins.map(({ specifier, line }) => `${path}:${line} imports ${specifier}, and libraries run anywhere`)
}

function effects({ path, program, lineAt }: Module): string[] {
  const forbidden = [...(isIn(path, PURE_AREAS) ? EFFECTS : []), ...(isIn(path, CLOCKLESS_AREAS) ? CLOCK : [])]
  const problems: string[] = []
  walk(program, (node) => {
    const used = usedGlobal(node)
    if (used !== null && forbidden.includes(used)) problems.push(`${path}:${lineAt(node.start)} uses ${used}`)
  })
  return problems
}

/** `console` of `console.log`, `fetch` of `fetch(…)`, `Date.now`, and `Date()` for a date of this moment. */
function usedGlobal(node: SyntaxNode): string | null {
  if (node.type === 'NewExpression') return isNow(node) ? 'Date()' : null
  if (node.type === 'CallExpression') return identifier(node.callee)
  if (node.type !== 'MemberExpression') return null
  const object = identifier(node.object)
  const full = `${object}.${identifier(node.property)}`
  return CLOCK.includes(full) ? full : object
}

function isNow(node: SyntaxNode): boolean {
  return identifier(node.callee) === 'Date' && Array.isArray(node.arguments) && node.arguments.length === 0
}

function identifier(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : null
}

function isIn(path: string, areas: readonly string[]): boolean {
  return areas.some((area) => path.startsWith(area))
}
