/** Gives the name of a parameter in capitals, with a dash for what no name may have (RFC 6350 §3.3). */
export function paramKey(name: string): string {
  return /^[A-Z0-9-]+$/.test(name) ? name : name.toUpperCase().replace(/[^A-Z0-9-]/g, '-') || '-'
}
