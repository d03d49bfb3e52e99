import { JSON_DEPTH } from '@lazo/contract'
import { ProductError } from '#base/errors.ts'

/**
 * Reads a JSON body; undefined when it is empty. Throws `body-unreadable` for what is no JSON in UTF-8, is nested deeper than
 * anything here has reason to be, or carries `__proto__`, which would change objects it is copied into.
 */
export function readJsonBody(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined
  const value = parse(decode(bytes))
  refuseOddShape(value)
  return value
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw unreadable('The body is not text in UTF-8.', error)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable('The body is not JSON.', error)
  }
}

/** Goes level by level, not by recursion: what is too deep must not end the server that finds it out. */
function refuseOddShape(value: unknown): void {
  let level = isNode(value) ? [value] : []
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > JSON_DEPTH) throw tooDeep()
    level = level.flatMap(nodesIn)
  }
}

function nodesIn(node: object): object[] {
  if (Object.hasOwn(node, '__proto__'))
    throw unreadable('The body has a property named __proto__, which is not taken here.')
  return Object.values(node).filter(isNode)
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function tooDeep(): ProductError {
  const message = `The body is nested deeper than ${JSON_DEPTH} levels.`
  return new ProductError('body-unreadable', message, { facts: { depth: JSON_DEPTH } })
}

function unreadable(message: string, cause?: unknown): ProductError {
  return new ProductError('body-unreadable', message, cause === undefined ? {} : { cause })
}
