import { useComputedColorScheme } from '@mantine/core'
import { MultiGraph } from 'graphology'
import { useEffect, useRef } from 'react'
import { Sigma } from 'sigma'
import styles from '../network.module.css'
import type { NetworkGraph, Person } from '../network.ts'
import { drawRings } from './draw-rings.ts'
import { neighboursOf } from './neighbours-of.ts'
import { placePeople } from './place-people.ts'

/** The member themselves, in the middle; no card has this id. */
const SELF = 'self'
const FEW = 80
/** Of so many, lines and names wait until the hand rests: without a graphics card they are most of the work of a frame. */
const MANY = 1_000
/** From this warmth on a tie is drawn in the warm colour. */
const WARM = 25

interface GraphCanvasProps {
  readonly graph: NetworkGraph
  /** Of whom the neighbours alone are shown in colour; null for everybody. */
  readonly chosen: string | null
  readonly onChoose: (cardId: string | null) => void
}

/** The picture, drawn by the graphics card. The list beside it says the same to who does not see it. */
export function GraphCanvas({ graph, chosen, onChoose }: GraphCanvasProps) {
  const place = useRef<HTMLDivElement>(null)
  const drawing = useRef<Sigma | null>(null)
  const shown = useRef<ReadonlySet<string> | null>(null)
  const scheme = useComputedColorScheme()
  useEffect(() => {
    const colours = coloursOf(place.current!)
    const picture = drawn(graph, colours)
    const sigma = new Sigma(picture, place.current!, {
      labelColor: { color: colours.ink },
      labelFont: 'Figtree Variable, sans-serif',
      // Where there are few people all have room for their names.
      labelRenderedSizeThreshold: graph.nodes.length <= FEW ? 0 : 7,
      labelDensity: 0.4,
      hideEdgesOnMove: graph.nodes.length > MANY,
      hideLabelsOnMove: graph.nodes.length > MANY,
      zIndex: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 2,
      nodeReducer: (node, data) =>
        shown.current === null || shown.current.has(node)
          ? data
          : { ...data, color: colours.line, label: null, zIndex: -1 },
      edgeReducer: (edge, data) =>
        shown.current === null || touches(picture, edge, shown.current) ? data : { ...data, hidden: true },
    })
    sigma.on('clickNode', ({ node }) => onChoose(node === SELF ? null : node))
    sigma.on('clickStage', () => onChoose(null))
    const rings = sigma.createCanvas('rings', { beforeLayer: 'edges' })
    sigma.on('afterRender', () => drawRings(rings, sigma, colours))
    sigma.refresh()
    drawing.current = sigma
    return () => sigma.kill()
  }, [graph, onChoose, scheme])
  useEffect(() => {
    shown.current = chosen === null ? null : egoOf(graph, chosen)
    drawing.current?.refresh({ skipIndexation: true })
  }, [graph, chosen])
  return <div ref={place} className={styles.drawing} aria-hidden="true" />
}

type Colours = Readonly<Record<'ink' | 'line' | 'accent' | 'warm' | 'quiet', string>>

function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element)
  const of = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: of('--ink'),
    line: of('--line'),
    accent: of('--accent'),
    warm: of('--warm'),
    quiet: of('--line-strong'),
  }
}

function drawn({ nodes, edges }: NetworkGraph, colours: Colours): MultiGraph {
  const graph = new MultiGraph()
  const places = placePeople(nodes)
  graph.addNode(SELF, { x: 0, y: 0, size: 9, color: colours.ink })
  for (const person of nodes)
    graph.addNode(person.cardId, { ...places.get(person.cardId)!, ...lookOf(person, colours) })
  for (const { from, to, kind } of edges)
    if (graph.hasNode(from) && graph.hasNode(to))
      graph.addEdge(from, to, { size: kind === 'introduced' ? 1 : 0.6, color: colours.quiet })
  return graph
}

/** Warm ties in the warm colour, key contacts larger; whom one only knows is a quiet dot. */
function lookOf({ name, rung, warmth, isKey }: Person, colours: Colours) {
  const quiet = rung === 'known' ? colours.quiet : colours.accent
  const color = warmth >= WARM ? colours.warm : quiet
  return { label: name, color, size: (isKey ? 6 : 3) + warmth / 20, zIndex: isKey ? 1 : 0 }
}

function egoOf(graph: NetworkGraph, cardId: string): Set<string> {
  return new Set([SELF, cardId, ...neighboursOf(graph, cardId).map(({ person }) => person.cardId)])
}

function touches(picture: MultiGraph, edge: string, shown: ReadonlySet<string>): boolean {
  return picture.extremities(edge).every((node) => shown.has(node))
}
