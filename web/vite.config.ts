import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { listFiles } from './precache.config.ts'

const server = `http://127.0.0.1:${process.env.LAZO_PORT ?? '8910'}`

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), listFiles()],
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
      input: {
        main: join(import.meta.dirname, 'index.html'),
        sw: join(import.meta.dirname, 'worker', 'service-worker.ts'),
      },
      // A service worker governs only what lies below it, and must keep its address.
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        // Few files of a good size pack better than many small ones; the service worker must stay alone.
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'], test: (id) => !id.includes('/web/worker/') }],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/dav', '/setup', '/password', '/connect', '/guide', '/p', '/leave'].map((path) => [path, server]),
    ),
  },
})
