// Gives a part's styles to a shadow root, once.
const adopted = new WeakMap<ShadowRoot, Set<string>>()

export function adopt(root: ShadowRoot, css: string): void {
  const known = adopted.get(root) ?? new Set()
  if (known.has(css)) return
  adopted.set(root, known.add(css))
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(css)]
}

export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
