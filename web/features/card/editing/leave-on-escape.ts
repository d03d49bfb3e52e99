import type { KeyboardEvent } from 'react'

/**
 * Leaves a form with Escape, unless the key closes something else first: a list of choices that is open, or a dialog that was
 * opened from the form. To be heard while the key is on its way down, before either has closed.
 */
export function leaveOnEscape(leave: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { target, currentTarget } = event
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !(target instanceof HTMLElement)) return
    if (!currentTarget.contains(target) || target.getAttribute('aria-expanded') === 'true') return
    event.preventDefault()
    event.stopPropagation()
    leave()
  }
}
