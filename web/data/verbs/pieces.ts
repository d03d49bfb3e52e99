/** The most cards that one request is about (`LARGEST_BULK` of the contract, whose code must not reach the browser). */
const LARGEST_PIECE = 1_000

/** Cuts a long list of cards into pieces that one request takes. Pure. */
export function piecesOf(cardIds: readonly string[], size = LARGEST_PIECE): string[][] {
  const count = Math.ceil(cardIds.length / size)
  return Array.from({ length: count }, (_, i) => cardIds.slice(i * size, (i + 1) * size))
}
