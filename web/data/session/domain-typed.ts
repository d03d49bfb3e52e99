/** The domain of an address that is being typed, once it could be a whole one; null before. Pure. */
export function domainTyped(email: string): string | null {
  const at = email.lastIndexOf('@')
  const domain = email
    .slice(at + 1)
    .trim()
    .toLowerCase()
  const isWhole = at >= 0 && /\.[^\s.]{2,}$/.test(domain) && !/[\s/?#]/.test(domain)
  return isWhole ? domain : null
}
