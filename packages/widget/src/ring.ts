// Tells of a message that nobody sees: a short sound in one of the visitor's tabs, and the number of conversations with
// news in the title of a tab that is not looked at. The sound is computed: no file, no request.

const place = (key: string | undefined) => `deskbell.${key}.muted`

export function isMuted(key: string | undefined): boolean {
  try {
    return localStorage.getItem(place(key)) !== null
  } catch {
    return muted
  }
}

// Where storage is blocked, as long as the page is there.
let muted = false

export function setMuted(key: string | undefined, isMute: boolean): void {
  muted = isMute
  try {
    if (isMute) localStorage.setItem(place(key), '1')
    else localStorage.removeItem(place(key))
  } catch {}
}

/** So long nobody else rings for the same message. */
const TURN_MS = 2_000

/** `root` is all of the widget: what happens on the page around it is not listened to. */
export function ring(key: string | undefined, root: ShadowRoot) {
  let context: AudioContext | undefined
  let prefix = ''

  // Safari lets only that sound which was made within a click. What waited for one shall not sound when it is over.
  const wake = () => {
    if (!globalThis.AudioContext || isMuted(key) || context?.state === 'running') return
    void context?.close()
    context = new AudioContext()
  }
  root.addEventListener('click', wake, true)

  function sound(): void {
    // There is none where a browser has no sound at all.
    if (!globalThis.AudioContext) return
    context ??= new AudioContext()
    for (const [at, pitch] of [659, 880].entries()) {
      const start = context.currentTime + at * 0.13
      const tone = context.createOscillator()
      const volume = context.createGain()
      tone.frequency.value = pitch
      volume.gain.setValueAtTime(0.12, start)
      volume.gain.exponentialRampToValueAtTime(0.001, start + 0.4)
      tone.connect(volume).connect(context.destination)
      tone.start(start)
      tone.stop(start + 0.4)
    }
  }

  function unmark(): void {
    // The page may have changed its title since.
    if (prefix && document.title.startsWith(prefix)) {
      document.title = document.title.slice(prefix.length)
    }
    prefix = ''
  }
  const onVisibility = () => {
    if (!document.hidden) unmark()
  }
  document.addEventListener('visibilitychange', onVisibility)

  return {
    ring(messageId: string, count: number) {
      if (document.hidden) {
        unmark()
        prefix = `(${count}) `
        document.title = prefix + document.title
      }
      if (!isMuted(key)) void inOneTab(`deskbell.ring ${messageId}`, sound)
    },
    stop() {
      unmark()
      document.removeEventListener('visibilitychange', onVisibility)
      root.removeEventListener('click', wake, true)
      void context?.close()
    },
  }
}

async function inOneTab(name: string, run: () => void): Promise<void> {
  const locks = navigator.locks as LockManager | undefined
  let isAsked = false
  try {
    await locks?.request(name, { ifAvailable: true }, async (lock) => {
      isAsked = true
      if (lock) run()
      await new Promise((resolve) => setTimeout(resolve, lock ? TURN_MS : 0))
    })
  } catch {}
  // Without locks nobody can say whose turn it is.
  if (!isAsked) run()
}
