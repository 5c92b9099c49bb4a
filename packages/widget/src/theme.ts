// The workspace's accent colour, made safe to read: whatever colour is chosen, text on it and in it reaches 4.5:1.

type Rgb = [number, number, number]

const lightSurface: Rgb = [255, 255, 255]
const darkSurface: Rgb = [28, 27, 25]
const white: Rgb = [255, 255, 255]
const ink: Rgb = [29, 27, 23]
const AA = 4.5

/** The style sheet that replaces the accent tokens, or undefined when the colour is not one. */
export function accentCss(accent: string): string | undefined {
  const colour = parse(accent)
  if (!colour) return undefined
  const isDark = ":host([data-theme='dark'])"
  const mayBeDark = ":host(:not([data-theme='light']))"
  const dark = accentTokens(colour, darkSurface)
  return `:host{${accentTokens(colour, lightSurface)}}@media(prefers-color-scheme:dark){${mayBeDark}{${dark}}}${isDark}{${dark}}`
}

function accentTokens(colour: Rgb, surface: Rgb): string {
  const away = surface === lightSurface ? ink : white
  // On the surface the accent is at least visible (3:1); as a text colour it is readable.
  const accent = until(3, surface, colour, away)
  const onAccent =
    contrast(white, accent) >= AA || contrast(white, accent) > contrast(ink, accent) ? white : ink
  const background = until(AA, onAccent, accent, onAccent === white ? ink : white)
  const tokens = {
    accent: background,
    'accent-hover': mix(background, onAccent === white ? ink : white, 0.14),
    'accent-ink': onAccent,
    'accent-text': until(AA, mix(surface, colour, 0.12), colour, away),
    'accent-soft': mix(surface, colour, 0.12),
  }
  return Object.entries(tokens)
    .map(([name, value]) => `--db-${name}:rgb(${value.map(Math.round).join(' ')});`)
    .join('')
}

/** `colour`, moved towards `target` just far enough to have this contrast with `against`. */
function until(ratio: number, against: Rgb, colour: Rgb, target: Rgb): Rgb {
  let moved = colour
  for (let part = 0.04; part <= 1 && contrast(moved, against) < ratio; part += 0.04) {
    moved = mix(colour, target, part)
  }
  return moved
}

const mix = (from: Rgb, to: Rgb, part: number): Rgb =>
  from.map((channel, index) => channel + ((to[index] ?? 0) - channel) * part) as Rgb

function parse(accent: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(accent.trim())
  return hex ? (hex.slice(1).map((pair) => Number.parseInt(pair, 16)) as Rgb) : undefined
}

/** Contrast as WCAG 2.2 defines it, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
