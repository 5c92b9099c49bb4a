// Tells of news that nobody looks at: a sound and, where the agent wants them, a notification of the desktop. Of several
// tabs one tells. The sound is computed: no file, no request.
import { notifications, sound } from './preferences.ts'

export interface News {
  /** The same for the same news in every tab. */
  key: string
  title: string
  body: string
  /** Where it is to be seen. */
  path: string
}

/** So long nobody else tells the same. */
const TURN_MS = 2000
let context: AudioContext | undefined

/** Browsers let only a page sound that was touched; Safari needs to be asked within the touch. */
export function listenForTouches(): void {
  const wake = () => {
    if (globalThis.AudioContext === undefined || sound.value === 'off') return
    context ??= new AudioContext()
    if (context.state !== 'running') void context.resume()
  }
  for (const type of ['click', 'keydown']) document.addEventListener(type, wake, true)
}

/** Says nothing of what is on screen already. */
export function tell(news: News): void {
  const isSeen = document.visibilityState === 'visible' && location.pathname.endsWith(news.path)
  if (!isSeen) void inOneTab(`deskbell.news ${news.key}`, () => announce(news))
}

function announce(news: News): void {
  if (sound.value === 'on') ring()
  if (notifications.value === 'on' && document.visibilityState !== 'visible') notify(news)
}

function ring(): void {
  // What had to wait would sound when it is news no more, all of it at once.
  if (context?.state !== 'running') return
  for (const [at, pitch] of [784, 988].entries()) {
    const start = context.currentTime + at * 0.12
    const tone = context.createOscillator()
    const volume = context.createGain()
    tone.frequency.value = pitch
    volume.gain.setValueAtTime(0.1, start)
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.35)
    tone.connect(volume).connect(context.destination)
    tone.start(start)
    tone.stop(start + 0.35)
  }
}

function notify({ key, title, body, path }: News): void {
  try {
    const shown = new Notification(title, { body, tag: key })
    shown.onclick = () => {
      window.focus()
      shown.close()
      go(path)
    }
  } catch {
    // Some browsers show them from a service worker only.
  }
}

/** From outside of the screens; the router hears of it like of the back button. */
export function go(path: string): void {
  history.pushState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}

async function inOneTab(name: string, run: () => void): Promise<void> {
  const locks = navigator.locks as LockManager | null | undefined
  // Without locks nobody can say whose turn it is.
  if (!locks) return run()
  await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock !== null) run()
    await new Promise((resolve) => setTimeout(resolve, lock === null ? 0 : TURN_MS))
  })
}

/** Asks the browser once; says whether there will be any. */
export async function allowNotifications(): Promise<boolean> {
  if (globalThis.Notification === undefined) return false
  return (await Notification.requestPermission()) === 'granted'
}
