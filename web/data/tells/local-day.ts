/** The day that a moment is on where this browser is, as `YYYY-MM-DD`; `days` later. */
export function localDay(at: Date = new Date(), days = 0): string {
  const day = new Date(at.getFullYear(), at.getMonth(), at.getDate() + days, 12)
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${day.getFullYear()}-${month}-${date}`
}

/** How many days lie between two days, each as `YYYY-MM-DD`; negative when the second is earlier. Pure. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
