import { useSyncExternalStore } from 'react'

/** How many pixels a `rem` has, followed: rows grow with the text. */
export function useRem(): number {
  return useSyncExternalStore(follow, read)
}

function read(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}

function follow(hear: () => void): () => void {
  const observer = new MutationObserver(hear)
  observer.observe(document.documentElement, { attributes: true })
  window.addEventListener('resize', hear)
  return () => {
    observer.disconnect()
    window.removeEventListener('resize', hear)
  }
}
