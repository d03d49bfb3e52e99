/** How long a password is at least; the server asks for more than length, and says so. */
const SHORTEST = 10

/** How many signs a password lacks yet, counted as the server counts them. Pure. */
export function missingSigns(password: string): number {
  return Math.max(0, SHORTEST - [...password.normalize('NFKC')].length)
}
