import type { Route } from './route.ts'

/** What can be done at an address, so that a wrong method is told from a wrong address. */
export class AllowedMethods {
  readonly #patterns: readonly { readonly pattern: RegExp; readonly method: string }[]

  constructor(routes: readonly Pick<Route, 'method' | 'path'>[]) {
    this.#patterns = routes.map(({ method, path }) => {
      const parts = path.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : RegExp.escape(part)))
      return { method, pattern: new RegExp(`^${parts.join('/')}$`) }
    })
  }

  /** The methods of an address, HEAD and OPTIONS among them; none when there is nothing. */
  of(pathname: string): string[] {
    const found = new Set(this.#patterns.filter(({ pattern }) => pattern.test(pathname)).map(({ method }) => method))
    if (found.size === 0) return []
    if (found.has('GET')) found.add('HEAD')
    return [...found.add('OPTIONS')].sort()
  }
}
