/** Whether a JSON value has more than so many levels: what is deep without reason would exhaust whoever walks through it. Pure. */
export function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}
