// An icon of the Lucide set. It is decoration: the control around it carries the name.
import type { IconNode } from 'lucide'

export function Icon({ node, size = 16 }: { node: IconNode; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={size < 16 ? 2.25 : 1.9}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={outlineOf(node)} />
    </svg>
  )
}

const outlines = new WeakMap<IconNode, string>()

/** All of an icon in one path: a long thread shows hundreds of icons, and each element costs whenever the page is styled. */
function outlineOf(node: IconNode): string {
  const known = outlines.get(node)
  if (known !== undefined) return known
  const outline = node.map(partOf).join('')
  outlines.set(node, outline)
  return outline
}

// The shapes of which the icons are made.
function partOf([tag, attributes]: IconNode[number]): string {
  const of = (name: string) => Number(attributes[name] ?? 0)
  if (tag === 'circle') {
    const r = of('r')
    return `M${of('cx') - r} ${of('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
  }
  if (tag === 'line') return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`
  if (tag === 'polyline') return `M${attributes.points}`
  if (tag === 'rect') {
    const [r, width, height] = [of('rx'), of('width') - 2 * of('rx'), of('height') - 2 * of('rx')]
    const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`
    return `M${of('x') + r} ${of('y')}h${width}${corner(r, r)}v${height}${corner(-r, r)}h${-width}${corner(-r, -r)}v${-height}${corner(r, -r)}z`
  }
  // It may begin with a step from where it is, which is the corner.
  return `M0 0${attributes.d}`
}
