import { type Address, depthOf } from './address.ts'
import type { DavService } from './dav-service.ts'
import type { ResourceKind, Tree } from './ground.ts'
import { principalKinds } from './principals/principal-kinds.ts'
import { rootKind } from './root-kind.ts'

/** Which kind of resource stands at which address: the table of everything this door knows. */
export class DavTree implements Tree {
  /** What the `DAV` header says: what of WebDAV and of the services on it is spoken here (RFC 4918 §10.1). */
  readonly davHeader: string
  /** The areas below the root, in the order they are listed. */
  readonly areas: ReadonlyMap<string, readonly ResourceKind<unknown>[]>

  constructor(services: readonly DavService[]) {
    this.davHeader = ['1', '3', 'access-control', ...services.map(({ davClass }) => davClass), 'extended-mkcol'].join(
      ', ',
    )
    const principals = principalKinds(
      services.flatMap(({ principalProperties }) => principalProperties),
      services.find(({ principalKeeping }) => principalKeeping)?.principalKeeping ?? {},
    )
    this.areas = new Map([['principals', principals], ...services.map(({ area, kinds }) => [area, kinds] as const)])
  }

  /** The kind at an address; undefined where nothing can be. */
  kindAt(address: Address): ResourceKind<unknown> | undefined {
    const depth = depthOf(address)
    return depth === 0 ? rootKind : this.areas.get(address.area)?.[depth - 1]
  }
}
