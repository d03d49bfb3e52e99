/** On which basis personal data may be held (GDPR article 6), private use (article 2), and what nobody has said yet. */
export const LEGAL_BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interest',
  'public-interest',
  'legitimate-interest',
  'household',
  'unknown',
] as const

/** One of them. */
export type LegalBasis = (typeof LEGAL_BASES)[number]
