// What the widget is to a page (settings, commands, events), and the seam between launcher and panel. Types only.

import type { MessageRenderer, WidgetConfiguration } from '@deskbell/sdk'

export interface WidgetSettings {
  /** The publishable key, `pk_…`. */
  key?: string
  /** Where Deskbell runs; by default where the script came from. */
  baseUrl?: string
  /** A colour like `#2f5bea`; it wins over the workspace's own. */
  accent?: string
  position?: 'left' | 'right'
  /** `auto`, the default, follows the visitor's system. */
  theme?: Theme
  /** A language tag such as `sw`; by default the page's `lang`, then the visitor's languages. */
  locale?: string
  /** A CSS selector of the page's own buttons that open the chat; ours is not shown then. */
  launcher?: string
  /** Who the visitor is, as for `identify`. */
  identity?: Identity
  /** The conversation that the panel opens with. */
  conversationId?: string
  /** How messages of your own kinds are drawn, by kind; the text of the others is shown. */
  renderers?: Readonly<Record<string, MessageRenderer>>
}

export type Theme = 'light' | 'dark' | 'auto'

/** Who the visitor is, as the business's server has signed it: a token, or what fetches a fresh one whenever it is asked. */
export type Identity = string | (() => Promise<string>)
/** What the page says about the visitor, or about what they did. */
export type Properties = Record<string, string | number | boolean | null>

/** What each event tells. On the page each is a DOM event too: `deskbell:open` and so on. */
export interface WidgetEvents {
  /** The widget is on the page, and what was asked for before is done. */
  ready: undefined
  open: undefined
  close: undefined
  /** The number of conversations with news. */
  unread: number
  /** Who the visitor is was proven, or what `identify` was given was refused. */
  identity: 'accepted' | 'refused'
}

export type WidgetEvent = keyof WidgetEvents
export type WidgetListener<E extends WidgetEvent> = (detail: WidgetEvents[E]) => void

type Command = Exclude<keyof DeskbellApi, 'q' | 'key' | 'widgets'>
/** A command with its input, as the queue takes it: `['on', 'unread', listener]`. */
export type Call = { [C in Command]: [C, ...Parameters<DeskbellApi[C]>] }[Command]

export interface DeskbellApi {
  open(): void
  close(): void
  toggle(): void
  /** Shows the launcher. */
  show(): void
  /** Hides the launcher and closes the panel. */
  hide(): void
  on<E extends WidgetEvent>(event: E, listener: WidgetListener<E>): void
  off<E extends WidgetEvent>(event: E, listener: WidgetListener<E>): void
  /** How many conversations have news; 0 until the panel was opened. */
  unread(): number
  setTheme(theme: Theme): void
  setLocale(locale: string): void
  /**
   * Says who the visitor is. Nothing is asked for before the chat is opened for the first time on this page; `identity`
   * tells what has become of it.
   */
  identify(identity: Identity): void
  /** Says something about the visitor, e.g. their plan. It is on their timeline, as nobody has signed it. */
  setAttributes(attributes: Properties): void
  /** Puts an event on the visitor's timeline, e.g. `Order placed`. */
  track(name: string, properties?: Properties): void
  /** Puts a page on it: this one when nothing is said. */
  pageView(page?: { url?: string; title?: string }): void
  /** Ends the visitor's session here, e.g. when they sign out of the site: the next one begins with nothing. */
  reset(): Promise<void>
  /** Resolves, and calls back, when commands are carried out at once. */
  ready(listener?: () => void): Promise<void>
  /** Takes the widget off the page. The conversations stay in the browser's storage for the next visit. */
  destroy(): void
  /** Takes calls like the queue that stood here before the script had loaded. */
  q: { push(...calls: Call[]): void }
  readonly key: string | undefined
  /** Every widget of the page, this one too. */
  readonly widgets: DeskbellApi[]
}

/** What the page has said of the visitor and the panel has not taken up yet: the call, when, and on which page. */
export type Said = {
  [C in 'setAttributes' | 'track' | 'pageView']: [
    command: C,
    input: Parameters<DeskbellApi[C]>,
    at: number,
    url: string,
    title: string,
  ]
}['setAttributes' | 'track' | 'pageView']

export interface PanelHost {
  element: HTMLElement
  root: ShadowRoot
  launcher: HTMLButtonElement
  settings: WidgetSettings & { baseUrl: string }
  said: Said[]
  /** What `unread()` says. */
  unread: number
  emit<E extends WidgetEvent>(event: E, detail?: WidgetEvents[E]): void
  close(): void
  /** Something, when this browser has been here before. */
  hasSession(): string | undefined
}

export interface Panel {
  setOpen(isOpen: boolean): void
  setLocale(locale: string): void
  /** There is more in `said`, or another `identity`. */
  listen(): void
  reset(): Promise<void>
  destroy(): void
}

export interface PanelModule {
  mount(host: PanelHost): Panel
}

export interface TriggersModule {
  start(host: PanelHost, api: DeskbellApi, configuration: WidgetConfiguration): void
}
