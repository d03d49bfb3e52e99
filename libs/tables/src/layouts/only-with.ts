import { foldHeader } from './fold-header.ts'
import type { Layout } from './layout.ts'

/** The layout, where the header has any of these names or somebody says that it is: others share too many of its columns. */
export function onlyWith(signs: readonly string[], layout: Layout): Layout {
  return {
    ...layout,
    mapColumns(header, isAsked) {
      const names = foldHeader(header)
      return isAsked || signs.some((sign) => names.includes(sign)) ? layout.mapColumns(header, isAsked) : null
    },
  }
}
