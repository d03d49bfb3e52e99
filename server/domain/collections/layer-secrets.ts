import { type Card, type PatchObject, splitPath } from '@lazo/jscontact'

/** Pieces of a text this long do not meet by chance. */
const PIECE = 8
/** A text of the layer this long is found again inside of a longer one. */
const SHORTEST_INSIDE = 4

/**
 * Tells whether something holds a text that only the layers have, however a program re-spelled it, cut it or put it elsewhere.
 * In doubt it does. Pure.
 */
export function secretsOf(shared: Card, ...layers: readonly PatchObject[]): (value: unknown) => boolean {
  const known = textsIn(shared)
  const isKnown = (text: string) => known.some((other) => other.includes(text))
  const entries = layers.flatMap((layer) => Object.entries(layer))
  const texts = entries.flatMap(([path, value]) => (value === true ? [lastStep(path)] : textsIn(value)))
  const secrets = [...new Set(texts)].filter((text) => !isKnown(text))
  const pieces = new Set(secrets.flatMap((secret) => [...piecesOf(secret)]))
  for (const text of known) for (const piece of piecesOf(text)) pieces.delete(piece)
  const holds = (text: string) =>
    secrets.some((secret) => secret === text || (secret.length >= SHORTEST_INSIDE && text.includes(secret))) ||
    piecesOf(text).some((piece) => pieces.has(piece))
  return (value) => secrets.length > 0 && textsIn(value).some(holds)
}

/** Tells whether any text of a value stands in one of these, as they are in a vCard. Pure. */
export function holderOf(values: readonly string[]): (value: unknown) => boolean {
  const there = values.map((value) => bare(value.replaceAll(/\\n/gi, ' ')))
  return (value) => textsIn(value).some((text) => there.some((one) => one.includes(text)))
}

/** Tells whether a layer says all of a value already, be it in several of its texts. Pure. */
export function saysAlready(layer: PatchObject): (path: string, value: unknown) => boolean {
  const whole = Object.entries(layer).flatMap(([path, value]) => (value === true ? [lastStep(path)] : textsIn(value)))
  const said = whole.join('')
  return (path, value) => (value === true ? [lastStep(path)] : textsIn(value)).every((text) => said.includes(text))
}

/** All texts of a value, the names of what is set in it too, as letters and digits alone. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [bare(value)].filter((text) => text !== '')
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => (child === true ? textsIn(name) : textsIn(child)))
}

function lastStep(path: string): string {
  return bare(splitPath(path)?.at(-1) ?? '')
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at + PIECE <= text.length; at += 1) yield text.slice(at, at + PIECE)
}
