import { type RefObject, useEffect, useRef, useState } from 'react'
import { findCode } from './find-code.ts'

/** How often the picture of the camera is looked at, in milliseconds: often enough to feel instant, seldom enough to stay cool. */
const LOOK_MS = 200

/** A camera that looks for a code. */
interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>
  readonly isOn: boolean
  /** Why it cannot be used; null when it can. */
  readonly trouble: string | null
  start(): void
  stop(): void
}

/** Looks through the camera until a code is found. */
export function useCamera(found: (text: string) => void): Camera {
  const video = useRef<HTMLVideoElement>(null)
  const [isOn, setOn] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const hear = useRef(found)
  hear.current = found
  useEffect(() => {
    if (!isOn) return
    let stream: MediaStream | null = null
    let isOver = false
    const look = setInterval(() => {
      const text = video.current && findCode(video.current)
      if (text) hear.current(text)
    }, LOOK_MS)
    const show = async () => {
      stream = await openCamera()
      if (isOver) stopAll(stream)
      else if (video.current) video.current.srcObject = stream
    }
    show().catch((error: unknown) => {
      setTrouble(error instanceof Error ? error.message : String(error))
      setOn(false)
    })
    return () => {
      isOver = true
      clearInterval(look)
      if (stream) stopAll(stream)
    }
  }, [isOn])
  return { video, isOn, trouble, start: () => setOn(true), stop: () => setOn(false) }
}

/** Without TLS browsers have no camera at all. */
function openCamera(): Promise<MediaStream> {
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (!devices) return Promise.reject(new Error('no camera without https.'))
  return devices.getUserMedia({ video: { facingMode: 'environment' } })
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
