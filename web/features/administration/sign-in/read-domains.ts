/** Domains as they are typed into one field, with commas, blanks or lines between them; also where whole addresses were typed. Pure. */
export function readDomains(typed: string): string[] {
  const domains = typed.toLowerCase().split(/[\s,;]+/)
  return [...new Set(domains.map((one) => one.slice(one.lastIndexOf('@') + 1)).filter((one) => one !== ''))]
}
