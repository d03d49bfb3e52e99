import { showToast } from '#web/kit/toast/toasts.ts'

/** Whether the clipboard can be looked at: browsers offer that to pages reached by TLS or at localhost alone. */
export function canPaste(): boolean {
  const { clipboard } = navigator as { readonly clipboard?: Partial<Clipboard> }
  return clipboard?.read !== undefined
}

/** Takes the picture on the clipboard; says so where there is none. Rejects when the browser does not let it look. */
export async function pasteInto(take: (picture: Blob) => void, noPicture: string): Promise<void> {
  const items = await navigator.clipboard.read()
  for (const item of items) {
    const type = item.types.find((one) => one.startsWith('image/'))
    if (type) return take(await item.getType(type))
  }
  showToast({ tone: 'trouble', text: noPicture })
}
