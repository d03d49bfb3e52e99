const DAY_MS = 86_400_000
const DAY_SECONDS = 86_400
/** The last day that workbooks count to: the 31st of December 9999. */
const LAST_DAY = 2_958_465
/** Day 60 is the 29th of February 1900, which never was: Excel counts it, since Lotus 1-2-3 did. */
const LEAP_DAY = 60
const DAYS_TO_1904 = 1462

/**
 * A number of days as the date, time of day or moment it stands for, in the form of ISO 8601; null when it stands for none.
 * Counted from 1900 or, in workbooks of old Macs, from 1904.
 */
export function serialText(serial: number, kind: 'date' | 'time' | 'moment', isFrom1904: boolean): string | null {
  const inSeconds = Math.round((isFrom1904 ? serial + DAYS_TO_1904 : serial) * DAY_SECONDS)
  const day = Math.floor(inSeconds / DAY_SECONDS)
  const second = inSeconds - day * DAY_SECONDS
  if (kind === 'time' && serial >= 0 && serial < 1) return timeText(second)
  if (!(day >= 1 && day <= LAST_DAY) || day === LEAP_DAY) return null
  const date = new Date(Date.UTC(1899, 11, day < LEAP_DAY ? 31 : 30) + day * DAY_MS).toISOString().slice(0, 10)
  return kind === 'date' || second === 0 ? date : `${date} ${timeText(second)}`
}

function timeText(second: number): string {
  return [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
