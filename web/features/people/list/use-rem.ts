import { useSyncExternalStore } from 'react'

/** How many pixels a `rem` has, followed: rows grow with the text. */
export function useRem(): number {
  return useSyncExternalStore(follow, read)
}

/** Read once: to ask for it lays the page out. */
let known: number | null = null

function read(): number {
  known ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return known
}

function follow(hear: () => void): () => void {
  const renew = (): void => {
    known = null
    hear()
  }
  const observer = new MutationObserver(renew)
  observer.observe(document.documentElement, { attributes: true })
  window.addEventListener('resize', renew)
  return () => {
    known = null
    observer.disconnect()
    window.removeEventListener('resize', renew)
  }
}
