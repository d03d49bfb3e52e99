/** The keys of a table of texts that stand as a literal in none of the sources, each as a sentence. */
export function findUnsaidWords(
  { namespace, table }: { readonly namespace: string; readonly table: Readonly<Record<string, unknown>> },
  sources: readonly string[],
): string[] {
  const said = new Set(sources.flatMap((text) => [...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, key]) => key)))
  // Tables of data name texts by keys of their own objects too.
  const named = new Set(sources.flatMap((text) => [...text.matchAll(/^\s*([\w]+|'[\w.-]+'):/gm)].map(([, key]) => key)))
  // `kind-${kind}` says all keys that begin so.
  const begun = sources.flatMap((text) => [...text.matchAll(/`([\w.-]+-)\$\{/g)].map(([, start]) => start!))
  const isBegun = (key: string) => begun.some((start) => key.startsWith(start))
  return Object.keys(table)
    .filter((key) => !said.has(key) && !named.has(key) && !isBegun(key))
    .map((key) => `${namespace}.${key} is said nowhere`)
}
