/** Sets a member whose name came from outside; one called `__proto__` becomes a member like any other. */
export function setMember(object: object, name: string, value: unknown): void {
  if (name !== '__proto__') {
    ;(object as { [name: string]: unknown })[name] = value
    return
  }
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true })
}

/** Gives a member of the object itself, never one of its prototype. */
export function ownMember(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as { [name: string]: unknown })[name] : undefined
}
