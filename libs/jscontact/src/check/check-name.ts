import { isRegistrableName, isVendorName } from '../property-names.ts'
import { cardType, commonProperties } from '../schema.table.ts'
import type { ObjectType, ValueType } from '../value-types.ts'
import type { Inspection } from './inspection.ts'

const registeredNames = collectNames()

/**
 * Checks the name of a property that its type of object does not define: reserved, differing from a registered name
 * in case only, or neither registrable nor a vendor's (RFC 9553 §1.7.1 - §1.7.3, §1.8.1). Says whether it may be there.
 */
export function checkUnknownName(type: ObjectType, name: string, on: Inspection): boolean {
  if (type.reserved.has(name)) return refuse(on, 'reserved', 'is a reserved name and must not be used')
  if (isVendorName(name)) return true
  const registered = registeredNames.get(name.toLowerCase())
  if (registered !== undefined && registered !== name) return refuse(on, 'case', `must be written "${registered}"`)
  if (!isRegistrableName(name)) {
    return refuse(on, 'name', 'is not a property name: use letters and digits, or a domain, ":" and a name')
  }
  if (on.isExact) on.report('unregistered', `is not a property of ${type.name ?? 'this object'}`)
  return true
}

function refuse(on: Inspection, rule: 'reserved' | 'name' | 'case', sentence: string): false {
  on.report(rule, sentence)
  return false
}

function collectNames(): Map<string, string> {
  const names = new Map(['@type', 'extra', ...commonProperties.keys()].map((name) => [name.toLowerCase(), name]))
  const seen = new Set<ObjectType>()
  const collect = (type: ObjectType): void => {
    if (seen.has(type)) return
    seen.add(type)
    for (const name of [...type.properties.keys(), ...type.reserved]) names.set(name.toLowerCase(), name)
    for (const value of type.properties.values()) objectTypesIn(value).forEach(collect)
  }
  collect(cardType)
  return names
}

function objectTypesIn(type: ValueType): ObjectType[] {
  if (type.is === 'object') return [type.type]
  if (type.is === 'union') return [type.otherwise, ...type.others]
  return type.is === 'map' || type.is === 'list' ? objectTypesIn(type.of) : []
}
