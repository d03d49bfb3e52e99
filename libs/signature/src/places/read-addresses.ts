import type { Piece } from '../block/cut-pieces.ts'
import { hasLegalForm } from '../people/piece-words.ts'
import type { SignaturePart } from '../signature-read.ts'
import { type AddressShape, addressShape } from './address-line.ts'
import { splitAddress } from './split-address.ts'

/** The addresses among pieces of text, and the pieces that are none. */
export interface ReadAddresses {
  readonly parts: readonly SignaturePart[]
  readonly pieces: readonly Piece[]
}

interface Group {
  readonly pieces: Piece[]
  hasStreet: boolean
  hasTown: boolean
}

/** Lines of one address stand together; another street begins another address. Pure. */
export function readAddresses(pieces: readonly Piece[]): ReadAddresses {
  const groups: Group[] = []
  const others: Piece[] = []
  let open: Group | null = null
  for (const piece of pieces.flatMap(cutCompany)) {
    const shape = piece.said === undefined || piece.said === 'address' ? addressShape(stripPlace(piece.text)) : null
    const group: Group | null = place(piece, shape, open)
    if (group === null) others.push(piece)
    else if (group !== open) groups.push(group)
    open = group
  }
  const kept = groups.filter(({ hasStreet, hasTown, pieces }) => hasStreet || hasTown || pieces[0]!.said === 'address')
  const dropped = groups.filter((group) => !kept.includes(group)).flatMap((group) => group.pieces)
  return { parts: kept.map(addressPart), pieces: [...others, ...dropped].sort((one, other) => one.line - other.line) }
}

/** A company and its address on one line. */
function cutCompany(piece: Piece): Piece[] {
  const at = piece.text.indexOf(', ')
  if (piece.said !== undefined || at < 1 || !hasLegalForm(piece.text.slice(0, at))) return [piece]
  const behind = piece.text.slice(at + 2)
  return addressShape(behind) === null
    ? [piece]
    : [
        { ...piece, text: piece.text.slice(0, at) },
        { ...piece, text: behind },
      ]
}

/** The group a piece belongs to: the open one, a new one, or none. */
function place(piece: Piece, shape: AddressShape | null, open: Group | null): Group | null {
  if (shape === null && piece.said !== 'address') return isTownOf(piece, open) ? join(open!, piece, 'short-town') : null
  const fits = open !== null && piece.line - open.pieces.at(-1)!.line <= 2 && mayFollow(open, shape)
  if (fits) return join(open!, piece, shape)
  if (shape === 'short-town') return null
  return join({ pieces: [], hasStreet: false, hasTown: false }, piece, shape)
}

function join(group: Group, piece: Piece, shape: AddressShape | null): Group {
  group.pieces.push(piece)
  if (shape === 'street' || shape === 'whole') group.hasStreet = true
  if (
    shape === 'town' ||
    shape === 'whole' ||
    shape === 'short-town' ||
    (shape === 'country' && /,| [-–] /.test(piece.text))
  )
    group.hasTown = true
  return group
}

function mayFollow(open: Group, shape: AddressShape | null): boolean {
  if (shape === 'whole') return false
  return shape === 'street' ? !open.hasTown : shape === 'country' || !open.hasTown
}

/** A town without postcode behind its street, on the same line. */
function isTownOf(piece: Piece, open: Group | null): boolean {
  const last = open?.pieces.at(-1)
  if (!open || open.hasTown || !open.hasStreet || last?.line !== piece.line) return false
  return /^\p{Lu}[\p{L} .'’-]{2,40}$/u.test(piece.text)
}

function addressPart({ pieces }: Group): SignaturePart {
  const first = pieces[0]!
  const address = splitAddress(pieces.map(({ text }) => stripPlace(text)))
  const from = { line: first.line, text: pieces.map(({ text }) => text).join('\n') }
  return { part: 'address', value: address, from, why: first.said === 'address' ? 'label' : 'word' }
}

/** `Oficina Madrid: C/ …`: which of several places it is stands before the address. */
function stripPlace(text: string): string {
  return text.replace(/^[\p{L} .]{2,30}:\s+/u, '')
}
