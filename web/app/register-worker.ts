/** Lets the app open without the server from the next start on, where the browser can keep it. */
export function registerWorker(): void {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  // While the app is developed there is none, and pages must come from the server.
  if (!serviceWorker || !import.meta.env.PROD) return
  // What is shown first goes before what is kept for later.
  addEventListener('load', () => {
    serviceWorker.register('/sw.js').catch((error: unknown) => console.warn('The app cannot be kept here', error))
  })
}
