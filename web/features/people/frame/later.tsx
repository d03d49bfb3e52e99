import { type ReactNode, useDeferredValue } from 'react'

/** Draws what is around the rows after them: who types waits for the rows alone. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(children)
}
