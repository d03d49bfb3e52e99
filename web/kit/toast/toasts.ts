/** What a toast says, and what can be done about it. */
export interface Toast {
  readonly id: number
  readonly text: string
  /** What is `busy` stays until it is taken away. */
  readonly tone: 'done' | 'trouble' | 'busy'
  readonly action?: { readonly name: string; run(): void }
}

/** For so long a toast is shown, in milliseconds; one with something to do gets longer. */
const SHOWN_MS = { plain: 5_000, action: 12_000 }

let toasts: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

/** Says something in passing. A trouble stays until it is closed. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  last += 1
  const id = last
  set([...toasts.slice(-2), { ...toast, id }])
  if (toast.tone === 'done') setTimeout(() => hideToast(id), toast.action ? SHOWN_MS.action : SHOWN_MS.plain)
  return id
}

/** Lets a toast say something else; nothing when it was closed. */
export function changeToast(id: number, text: string): void {
  set(toasts.map((toast) => (toast.id === id ? { ...toast, text } : toast)))
}

/** Takes a toast away. */
export function hideToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id))
}

/** What is said at the moment, oldest first. */
export function presentToasts(): readonly Toast[] {
  return toasts
}

/** Hears when toasts come and go. Gives the way to stop. */
export function followToasts(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

function set(next: readonly Toast[]): void {
  toasts = next
  listeners.forEach((tell) => tell())
}
