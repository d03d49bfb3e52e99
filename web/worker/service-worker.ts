import { CACHES } from '../data/kept-names.ts'
import { isAppPage, isBuiltFile, isFromHere, keepsPhoto } from './addresses.ts'
import { oldShells, shellName } from './cache-names.ts'
import { readMessage } from './read-message.ts'
import type { WorkerScope } from './worker-scope.ts'

/** What the build made, put in by it: every file of the app under its address. */
declare const __PRECACHE__: { readonly version: string; readonly files: readonly string[] }

const scope = globalThis as unknown as WorkerScope
const SHELL = shellName(__PRECACHE__.version)

/** After this long the kept page is shown instead of one that does not come, in milliseconds. */
const PATIENCE_MS = 2_500
/** Photos kept for the time without a server: faces of the list are small. */
const MOST_PHOTOS = 2_000

scope.addEventListener('install', (event) => {
  event.waitUntil(fillShell().then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOldShells().then(() => scope.clients.claim()))
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== scope.location.origin) return
  if (request.method === 'POST' && pathname === '/share') event.respondWith(takeShared(request))
  else if (request.method !== 'GET') return
  else if (request.mode === 'navigate' && isAppPage(pathname)) event.respondWith(answerPage(request))
  else if (__PRECACHE__.files.includes(pathname) || isBuiltFile(pathname)) event.respondWith(answerFile(request))
  else if (keepsPhoto(pathname)) event.respondWith(answerPhoto(request))
})

scope.addEventListener('push', (event) => {
  const message = readMessage(event.data?.text() ?? '')
  if (!message) return
  // One at a time: the latest takes the place of those before.
  const options = { body: message.body, tag: 'today', icon: '/icons/lazo-192.png' }
  event.waitUntil(scope.registration.showNotification(message.title, options))
})

scope.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openToday())
})

/** Shows today in the page that is open, or in a new one. */
async function openToday(): Promise<void> {
  const [page] = await scope.clients.matchAll({ type: 'window' })
  if (!page) await scope.clients.openWindow('/today')
  else await Promise.all([page.focus(), page.navigate('/today')])
}

async function fillShell(): Promise<void> {
  const shell = await caches.open(SHELL)
  await shell.addAll([new Request('/', { headers: { accept: 'text/html' }, cache: 'reload' }), ...__PRECACHE__.files])
}

async function dropOldShells(): Promise<void> {
  const old = oldShells(await caches.keys(), SHELL)
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** The page of the server, or the kept one when it does not come. */
async function answerPage(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch (error) {
    const kept = await caches.match('/', { cacheName: SHELL })
    if (!kept) throw error
    return kept
  }
}

/** A tab that was opened with the version before asks for files that the server has no more. */
async function answerFile(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: SHELL })) ?? (await caches.match(request)) ?? fetch(request)
}

/** A photo never changes under its address, so the kept one is as good as the server's. */
async function answerPhoto(request: Request): Promise<Response> {
  const photos = await caches.open(CACHES.photos)
  const kept = await photos.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await keepPhoto(photos, request, answer.clone())
  return answer
}

async function keepPhoto(photos: Cache, request: Request, answer: Response): Promise<void> {
  await photos.put(request, answer)
  const keys = await photos.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_PHOTOS)).map((key) => photos.delete(key)))
}

/** What another app hands over is kept until the page for it has read it. */
async function takeShared(request: Request): Promise<Response> {
  if (!isFromHere(request.referrer, scope.location.origin)) return Response.redirect('/', 303)
  const form = await request.formData()
  const shared = await caches.open(CACHES.shared)
  const files = form.getAll('files').filter((entry) => entry instanceof File)
  for (const [i, file] of files.entries()) {
    await shared.put(`/shared/files/${i}`, new Response(file, { headers: { 'x-name': encodeURIComponent(file.name) } }))
  }
  const text = ['title', 'text', 'url'].map((name) => form.get(name)).filter((entry) => typeof entry === 'string')
  await shared.put('/shared/text', new Response(text.filter((line) => line !== '').join('\n')))
  return Response.redirect('/share', 303)
}
