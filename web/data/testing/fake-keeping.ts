/** What a browser keeps by name, in memory. */
export class FakeKeeping implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  readonly kept = new Map<string, string>()

  getItem(name: string): string | null {
    return this.kept.get(name) ?? null
  }

  setItem(name: string, text: string): void {
    this.kept.set(name, text)
  }

  removeItem(name: string): void {
    this.kept.delete(name)
  }
}

/** Gives modules a local storage of their own from now on. */
export function fakeLocalStorage(): FakeKeeping {
  const value = new FakeKeeping()
  Object.defineProperty(globalThis, 'localStorage', { value, configurable: true })
  return value
}
