/** The keys of a table of texts that stand as a literal in none of the sources, each as a sentence. */
export function findUnsaidWords(
  {
    name,
    namespace,
    table,
  }: { readonly name: string; readonly namespace: string; readonly table: Readonly<Record<string, unknown>> },
  sources: readonly string[],
): string[] {
  // A table whose keys are the choices of a list is said whole.
  const isSaidWhole = (text: string) => new RegExp(`Object\\.(?:keys|hasOwn)\\(${name}\\.table\\b`).test(text)
  if (sources.some(isSaidWhole)) return []
  const said = new Set(sources.flatMap((text) => [...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, key]) => key)))
  // Tables of data name texts by keys of their own objects too.
  const named = new Set(sources.flatMap((text) => [...text.matchAll(/^\s*([\w]+|'[\w.-]+'):/gm)].map(([, key]) => key)))
  // `kind-${kind}` says all keys that begin so, and `${kind}Text` all that end so.
  const begun = sources.flatMap((text) => [...text.matchAll(/`([\w.-]+-)\$\{/g)].map(([, start]) => start!))
  const ended = sources.flatMap((text) => [...text.matchAll(/\$\{[^}]+\}([\w.-]+)`/g)].map(([, end]) => end!))
  const isBegun = (key: string) =>
    begun.some((start) => key.startsWith(start)) || ended.some((end) => key.endsWith(end) && key !== end)
  return Object.keys(table)
    .filter((key) => !said.has(key) && !named.has(key) && !isBegun(key))
    .map((key) => `${namespace}.${key} is said nowhere`)
}
