import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { crc32, createDeflate } from 'node:zlib'

/** Rows and columns that each pass of an interlaced PNG begins with, and how far apart they stand (PNG §8.2). */
const ADAM7 = [
  [0, 0, 8, 8],
  [0, 4, 8, 8],
  [4, 0, 8, 4],
  [0, 2, 4, 4],
  [2, 0, 4, 2],
  [0, 1, 2, 2],
  [1, 0, 2, 1],
] as const
const WHOLE = [[0, 0, 1, 1]] as const
const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const ZEROS = Buffer.alloc(1024 * 1024)
const RGBA = 6

/** A transparent PNG of so many pixels in each direction: hardly any bytes, and four of them for each pixel once it is unpacked. */
export async function transparentPng(side: number, isInterlaced = false): Promise<Buffer> {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, RGBA, 0, 0, isInterlaced ? 1 : 0])
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  const passes = isInterlaced ? ADAM7 : WHOLE
  const sizes = passes.map(([row, column, down, right]) => {
    const [rows, columns] = [Math.ceil((side - row) / down), Math.ceil((side - column) / right)]
    return rows * (1 + columns * 4)
  })
  const pixels = await deflateZeros(sizes.reduce((sum, size) => sum + size, 0))
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

async function deflateZeros(size: number): Promise<Buffer> {
  const deflate = createDeflate({ level: 1 })
  const packed = buffer(deflate)
  for (let left = size; left > 0; left -= ZEROS.length)
    if (!deflate.write(ZEROS.subarray(0, Math.min(left, ZEROS.length)))) await once(deflate, 'drain')
  deflate.end()
  return packed
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
