import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { useWords } from '#web/words/use-words.ts'
import { FiguresFile } from '../figures-file.tsx'
import type { NetworkGraph } from '../network.ts'
import { networkWords } from '../network.words.ts'

/** Everybody of the picture as a file: how far it has come, how warm it is, what they belong to, and who introduced them. */
export function GraphFile({ graph }: { readonly graph: NetworkGraph }) {
  const say = useWords(networkWords)
  const rungName = useRungName()
  const figures = () => {
    const names = new Map(graph.nodes.map(({ cardId, name }) => [cardId, name]))
    const introducers = new Map(
      graph.edges.flatMap(({ from, to, kind }) => (kind === 'introduced' ? [[to, names.get(from) ?? '']] : [])),
    )
    return {
      heads: [say('person'), say('facet-rung'), say('warmthHead'), say('key'), say('group'), say('introducer')],
      rows: graph.nodes.map(({ cardId, name, rung, warmth, isKey, group }) => [
        name,
        rungName(rung),
        Math.round(warmth),
        isKey ? say('yes') : say('no'),
        group ?? '',
        introducers.get(cardId) ?? '',
      ]),
    }
  }
  return <FiguresFile title={say('picture')} figures={figures} />
}
