import { presentLanguage } from '#web/words/say.ts'

/** A share from 0 to 1 in per cent; only what is whole is told as whole. */
export function sayShare(share: number): string {
  const percent = share < 1 ? Math.min(share, 0.99) : 1
  return percent.toLocaleString(presentLanguage(), { style: 'percent', maximumFractionDigits: 0 })
}
