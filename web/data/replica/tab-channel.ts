import type { TabChannel, TabMessage } from './tab-message.ts'

/** The channel between the tabs that share a replica; one that leads nowhere for a tab that keeps its replica to itself. */
export function openTabChannel(name: string, isShared: boolean): TabChannel {
  if (!isShared) return { send: () => undefined, hear: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(name)
  const send = channel.postMessage.bind(channel)
  return {
    send,
    hear: (hear) => channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => hear(data)),
    close: () => channel.close(),
  }
}
