import type { Sigma } from 'sigma'
import { RINGS } from './place-people.ts'

/** Draws the rings of the rungs below the people, so that near and far are seen at once, wherever the picture was moved to. */
export function drawRings(canvas: HTMLCanvasElement, sigma: Sigma, { line }: { readonly line: string }): void {
  const { width, height } = sigma.getDimensions()
  const pixels = globalThis.devicePixelRatio || 1
  canvas.width = width * pixels
  canvas.height = height * pixels
  const pen = canvas.getContext('2d')!
  pen.scale(pixels, pixels)
  pen.strokeStyle = line
  const middle = sigma.graphToViewport({ x: 0, y: 0 })
  for (const radius of Object.values(RINGS)) {
    const edge = sigma.graphToViewport({ x: radius, y: 0 })
    pen.beginPath()
    pen.arc(middle.x, middle.y, Math.hypot(edge.x - middle.x, edge.y - middle.y), 0, 2 * Math.PI)
    pen.stroke()
  }
}
