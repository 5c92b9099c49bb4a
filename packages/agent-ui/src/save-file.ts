// Gives the agent a document as a file of their device.

/** Safari on a phone asks first, and then needs the address still. */
const KEPT_MS = 60_000

export function saveFile(name: string, content: unknown): void {
  const link = document.createElement('a')
  const text = JSON.stringify(content, null, 2)
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}
