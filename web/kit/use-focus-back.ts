import { useEffect } from 'react'

/** Gives the focus back to where it was when the dialog that uses this came, unless somebody else has taken it meanwhile. */
export function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      // The dialog is still there while this runs, and perhaps another is about to come.
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
      }, 20)
    }
  }, [])
}
