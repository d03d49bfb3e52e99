import { createHash, type Hash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import {
  damaged,
  END_FRAME_BYTES,
  FRAME_HEAD_BYTES,
  type FrameType,
  LONGEST_FRAME,
  MAGIC,
  unreadable,
} from './backup-format.ts'

/** A frame as it was read. */
export interface Frame {
  readonly type: FrameType
  readonly content: Buffer
}

/** Reads the frames of a backup in order, and keeps the checksum of what it read. */
export class FrameReader {
  readonly #file: FileHandle
  readonly #name: string
  readonly #size: number
  readonly #hash: Hash = createHash('sha256')
  #at = 0

  constructor(file: FileHandle, options: { name: string; size: number }) {
    this.#file = file
    this.#name = options.name
    this.#size = options.size
  }

  /** Reads what stands before the frames. Throws `backup-unreadable` for a file of another kind. */
  async begin(): Promise<void> {
    const isLongEnough = this.#size >= MAGIC.length
    if (!isLongEnough || !(await this.#take(MAGIC.length)).equals(MAGIC))
      throw unreadable(this.#name, 'is no backup of Lazo')
  }

  /** The next frame; the last is `Z`, checked against all that was read, with nothing after it. Throws `backup-damaged`. */
  async next(): Promise<Frame> {
    const before = this.#hash.copy()
    const head = await this.#take(FRAME_HEAD_BYTES)
    const type = head.toString('latin1', 0, 1) as FrameType
    const length = head.readUInt32BE(1)
    if (length > LONGEST_FRAME) throw damaged(this.#name, 'is damaged')
    const content = await this.#take(length)
    if (type === 'Z') this.#checkEnd(before, content)
    return { type, content }
  }

  /** The next frame, which must be of this type. */
  async expect(type: FrameType): Promise<Buffer> {
    const frame = await this.next()
    if (frame.type !== type) throw damaged(this.#name, 'is damaged')
    return frame.content
  }

  /** The next frame, which must be JSON of this type. The checksums vouch that it is what a writer wrote. */
  async json<T>(type: FrameType): Promise<T> {
    const content = await this.expect(type)
    try {
      return JSON.parse(content.toString('utf8')) as T
    } catch (error) {
      throw damaged(this.#name, 'is damaged', error)
    }
  }

  #checkEnd(before: Hash, content: Buffer): void {
    if (this.#at !== this.#size || !before.digest().equals(content)) throw damaged(this.#name, 'is damaged')
  }

  async #take(length: number): Promise<Buffer> {
    if (this.#at + length > this.#size) throw damaged(this.#name, 'is cut short')
    const bytes = Buffer.alloc(length)
    for (let read = 0; read < length; ) {
      const { bytesRead } = await this.#file.read(bytes, read, length - read, this.#at + read)
      if (bytesRead === 0) throw damaged(this.#name, 'is cut short')
      read += bytesRead
    }
    this.#at += length
    this.#hash.update(bytes)
    return bytes
  }
}

/** Checks the checksum of a whole file before anything in it is believed. Throws `backup-unreadable` and `backup-damaged`. */
export async function checkWholeFile(file: FileHandle, options: { name: string; size: number }): Promise<void> {
  const { name, size } = options
  await new FrameReader(file, options).begin()
  const covered = size - END_FRAME_BYTES
  if (covered < MAGIC.length) throw damaged(name, 'is cut short')
  const hash = createHash('sha256')
  for await (const chunk of file.createReadStream({
    start: 0,
    end: covered - 1,
    autoClose: false,
    highWaterMark: 1024 * 1024,
  }))
    hash.update(chunk as Buffer)
  const end = Buffer.alloc(END_FRAME_BYTES)
  await file.read(end, 0, END_FRAME_BYTES, covered)
  const isEnd = end.toString('latin1', 0, 1) === 'Z' && end.readUInt32BE(1) === END_FRAME_BYTES - FRAME_HEAD_BYTES
  if (!isEnd) throw damaged(name, 'is cut short, or damaged at its end')
  if (!hash.digest().equals(end.subarray(FRAME_HEAD_BYTES)))
    throw damaged(name, 'is damaged: it is not what its checksum says')
}
