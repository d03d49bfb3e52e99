/** A node of the syntax tree (ESTree); its other fields depend on its type. */
export type SyntaxNode = { type: string; start: number; end: number; [field: string]: unknown }

/** Tells nodes from the other values in a tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Shows every node of the tree to `visit`, parents first. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit)
  }
}
