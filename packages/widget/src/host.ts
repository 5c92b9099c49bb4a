// The seam between the loader and the panel, types only: what the one hands to the other.

export interface WidgetSettings {
  /** The publishable key, `pk_…`. */
  key?: string
  /** Where Deskbell runs; by default where the script came from. */
  baseUrl?: string
  /** A colour like `#2f5bea`; it wins over the workspace's own. */
  accent?: string
  position?: 'left' | 'right'
}

export type WidgetEvent = 'open' | 'close' | 'unread'

export interface PanelHost {
  element: HTMLElement
  root: ShadowRoot
  launcher: HTMLButtonElement
  settings: WidgetSettings & { baseUrl: string }
  emit(event: WidgetEvent, detail?: unknown): void
  close(): void
}

export interface Panel {
  setOpen(isOpen: boolean): void
  destroy(): void
}

export interface PanelModule {
  mount(host: PanelHost): Panel
}
