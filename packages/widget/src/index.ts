// The widget for pages with a bundler: the same as the script tag, without its global and its queue.
import type { DeskbellApi, WidgetSettings } from './host.ts'
import { createWidget } from './widget.ts'

export type {
  DeskbellApi,
  Identity,
  Properties,
  Theme,
  WidgetEvent,
  WidgetEvents,
  WidgetListener,
  WidgetSettings,
} from './host.ts'

/**
 * Puts a widget on the page. Call it in a browser only; importing it anywhere does nothing.
 *
 * @example const chat = mount({ key: 'pk_live_…', baseUrl: 'https://support.example.com' })
 */
export function mount(
  settings: WidgetSettings & Required<Pick<WidgetSettings, 'key' | 'baseUrl'>>,
): DeskbellApi {
  const load = () => import('./panel.tsx')
  return createWidget(
    { ...settings },
    {
      load,
      triggers: () => import('./triggers.ts'),
      prefetch: () => void load().catch(() => undefined),
    },
  )
}
