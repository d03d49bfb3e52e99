import { hrefOf } from './address.ts'
import type { ResourceKind } from './ground.ts'
import { passageKind } from './passage-kind.ts'

/** The root: it leads to the principals and to each service. */
export const rootKind: ResourceKind<null> = passageKind('Lazo', async (visit, _, sink) => {
  for (const [area, [kind]] of visit.tree.areas)
    if (kind) await sink.take(kind, [{ href: hrefOf({ area }), resource: await kind.find(visit, { area }) }])
})
