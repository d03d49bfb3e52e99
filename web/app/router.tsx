import { type AnyRoute, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { hasTies } from './has-ties.ts'
import { type PageEntry, pages } from './pages.table.ts'
import { FailedPage } from './shell/failed-page.tsx'
import { LostPage } from './shell/lost-page.tsx'
import { Shell } from './shell/shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: LostPage, errorComponent: FailedPage })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    throw redirect({ to: (await hasTies()) ? '/today' : '/people', replace: true })
  },
})

function routeOf({ path, component, search, children = [] }: PageEntry, parent: AnyRoute): AnyRoute {
  const route = createRoute({
    getParentRoute: () => parent,
    path,
    component,
    errorComponent: FailedPage,
    ...(search ? { validateSearch: search } : {}),
  }) as unknown as AnyRoute
  return route.addChildren(children.map((child) => routeOf(child, route)))
}

/** The addresses of the app. All state worth keeping stands in them. */
export const router = createRouter({
  routeTree: root.addChildren([home, ...pages.map((page) => routeOf(page, root as unknown as AnyRoute))]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: LostPage,
})
