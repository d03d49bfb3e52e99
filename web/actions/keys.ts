/** A key as a browser tells it. */
export interface KeyPressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** For so long the first key of a sequence waits for the second, in milliseconds. */
export const SEQUENCE_MS = 1_200

/**
 * A key as shortcuts are written: `mod+k`, `mod+shift+z`, `?`, `Delete`. Shift counts only beside another such key: what it
 * makes of a sign depends on the keyboard, so `?` and `#` are themselves wherever they lie.
 */
export function nameOfKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPressed): string {
  const isMod = ctrlKey || metaKey
  const sign = key.length === 1 ? key.toLowerCase() : key
  // On many keyboards # and the like need Alt Graph, which browsers tell as Ctrl and Alt together.
  if (altKey && key.length === 1) return sign
  return [isMod ? 'mod' : '', isMod && shiftKey ? 'shift' : '', sign].filter(Boolean).join('+')
}

/** Whether somebody is typing into the element, so that single keys are text. */
export function isTyping(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  return element.isContentEditable || ['TEXTAREA', 'SELECT'].includes(element.tagName) || isTextInput(element)
}

function isTextInput(element: HTMLElement): boolean {
  const notText = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file']
  return element instanceof HTMLInputElement && !notText.includes(element.type)
}
