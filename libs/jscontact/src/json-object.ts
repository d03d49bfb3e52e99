/** A JSON object whose members are not known yet. */
export type JsonObject = { [name: string]: unknown }

/** Tells a JSON object from an array, null and plain values. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Gives a member of the object itself, never one of its prototype. */
export function ownMember(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** Sets a member; one called `__proto__` becomes a member like any other. */
export function setMember(object: JsonObject, name: string, value: unknown): void {
  if (name !== '__proto__') {
    object[name] = value
    return
  }
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true })
}
