// How the widget looks: whether its colour can be seen, and the tag that puts it on a site.
import type { WidgetSettings } from '@deskbell/sdk'

/** Of `#rrggbb`, as WCAG 2.2 defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

/** WCAG 2.2 for what is no text. */
const LEAST_CONTRAST = 3

/**
 * What is wrong with the colour, if anything. Text on it turns black by itself; the mark on the launcher is white until
 * the chat is first opened, and the launcher stands on pages that are white more often than not.
 */
export function faultOfColour(accent: string): string | null {
  if (!isColour(accent)) return 'Give it as # and six digits, such as #2f5bea.'
  if (contrastOf(accent, '#ffffff') >= LEAST_CONTRAST) return null
  return 'This is hard to see on a white page, and so is the white mark on it. Take a darker one.'
}

const usual = { accent: '#2f5bea', position: 'right' }

/** With what the launcher has to know before the chat is opened. */
export function scriptTag(origin: string, key: string, widget: WidgetSettings): string {
  const looks = (['accent', 'position'] as const)
    .filter((name) => widget[name] !== usual[name])
    .map((name) => ` data-${name}="${widget[name]}"`)
  return `<script async src="${origin}/widget.js" data-key="${key}"${looks.join('')}></script>`
}
