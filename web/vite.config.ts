import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { makeServiceWorker } from './precache.config.ts'

const server = `http://127.0.0.1:${process.env.LAZO_PORT ?? '8910'}`

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), makeServiceWorker()],
  resolve: {
    // The small table of numbers is enough to show and to find them; the server keeps the large one.
    alias: { 'libphonenumber-js/max': 'libphonenumber-js/min' },
  },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // Nothing is put into the page itself: the policy of the page forbids it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Few files of a good size pack better than many small ones.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/dav', '/setup', '/password', '/connect', '/guide', '/p', '/leave', '/shared'].map((path) => [
        path,
        server,
      ]),
    ),
  },
})
