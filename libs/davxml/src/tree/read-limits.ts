/** How much XML is read before it is refused. */
export type ReadLimits = {
  /** Octets of the body; of a string, its UTF-16 units. */
  bytes: number
  /** Elements inside each other, the root being the first. */
  depth: number
  elements: number
  /** Attributes of one element, declarations of namespaces included. */
  attributes: number
}

/** Enough for a multiget of some 40,000 cards, and read within a quarter of a second. */
export const DEFAULT_LIMITS: ReadLimits = { bytes: 4 * 1024 * 1024, depth: 50, elements: 100_000, attributes: 50 }
