import type { PropertyRequest } from '@lazo/davxml'
import type { ChildSink, Listed, ResourceKind, Visit } from './ground.ts'
import { PropertyPlan } from './property-plan.ts'
import { wantsMinimal } from './request-facts.ts'

/** Tells the same properties of resources of many kinds, and thinks through once what each kind can tell. */
export class PropertyTeller {
  readonly #visit: Visit
  readonly #asked: PropertyRequest
  readonly #plans = new Map<unknown, PropertyPlan<unknown>>()

  constructor(visit: Visit, asked: PropertyRequest) {
    this.#visit = visit
    this.#asked = asked
  }

  /** What must be read of resources of a kind. */
  needs<T>(kind: ResourceKind<T>): ReturnType<ChildSink['needs']> {
    const plan = this.#planOf(kind)
    return { text: plan.needsText, dead: plan.needsDead && kind.readDead !== undefined }
  }

  /** Reads what is to be told of resources of a kind and none of them holds. */
  prepare<T>(kind: ResourceKind<T>): Promise<void> {
    return this.#planOf(kind).prepare(this.#visit)
  }

  /** The response of a resource. */
  tell<T>(kind: ResourceKind<T>, { href, resource, dead }: Listed<T>): string {
    return this.#planOf(kind).write(href, resource, this.#visit, dead)
  }

  #planOf<T>(kind: ResourceKind<T>): PropertyPlan<T> {
    const known = this.#plans.get(kind)
    if (known) return known
    const plan = new PropertyPlan<T>(kind.properties, this.#asked, wantsMinimal(this.#visit))
    this.#plans.set(kind, plan)
    return plan
  }
}
