import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { FRAME_HEAD_BYTES, type FrameType, MAGIC } from './backup-format.ts'
import { explainFileError } from './write-safely.ts'

/** Writes the frames of a backup and their common checksum. */
export class FrameWriter {
  readonly #file: FileHandle
  readonly #name: string
  readonly #hash = createHash('sha256')

  constructor(file: FileHandle, name: string) {
    this.#file = file
    this.#name = name
  }

  /** Writes what stands before the frames. */
  async begin(): Promise<void> {
    await this.#write(MAGIC)
  }

  /** Writes one frame. */
  async frame(type: FrameType, content: Uint8Array): Promise<void> {
    const head = Buffer.alloc(FRAME_HEAD_BYTES)
    head.write(type, 'latin1')
    head.writeUInt32BE(content.length, 1)
    await this.#write(Buffer.concat([head, content]))
  }

  /** Writes one frame of JSON. */
  async json(type: FrameType, value: object): Promise<void> {
    await this.frame(type, Buffer.from(JSON.stringify(value)))
  }

  /** Writes the end. */
  async end(): Promise<void> {
    await this.frame('Z', this.#hash.copy().digest())
  }

  /** Says itself what became of the file, so that nobody takes it for trouble with the database that the bytes come from. */
  async #write(bytes: Buffer): Promise<void> {
    this.#hash.update(bytes)
    try {
      for (let written = 0; written < bytes.length; )
        written += (await this.#file.write(bytes, written, bytes.length - written)).bytesWritten
    } catch (error) {
      throw explainFileError(this.#name, error)
    }
  }
}
