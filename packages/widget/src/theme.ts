// The workspace's accent colour. Whatever it is, what stands on it can be read: of white and black one always reaches
// 4.58:1. The shades of it are mixed in panel.css.

export function applyAccent(style: CSSStyleDeclaration, accent: string): void {
  style.setProperty('--db-accent', accent)
  style.setProperty('--db-accent-ink', inkOn(accent))
}

/** White, unless black has the better contrast with this `#rrggbb`. */
export function inkOn(colour: string): string {
  // Equally far from white and black: (1 + 0.05) / (x + 0.05) = (x + 0.05) / 0.05.
  return luminance(colour) > 0.179 ? '#000' : '#fff'
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
