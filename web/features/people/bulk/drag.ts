let cardIds: readonly string[] = []
const listeners = new Set<() => void>()

/** Begins to drag cards. What is dragged is kept here too: browsers show it only to where it is dropped, not to where it hovers. */
export function startDrag(dragged: readonly string[], data: DataTransfer): void {
  data.setData('application/x-lazo-cards', JSON.stringify(dragged.length))
  data.effectAllowed = 'copyMove'
  set(dragged)
}

/** Ends it, wherever it was dropped. */
export function endDrag(): void {
  set([])
}

/** The cards that are dragged at the moment; none when nothing is. */
export function presentDrag(): readonly string[] {
  return cardIds
}

/** Hears when dragging begins and ends. Gives the way to stop. */
export function followDrag(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

function set(dragged: readonly string[]): void {
  cardIds = dragged
  listeners.forEach((tell) => tell())
}
