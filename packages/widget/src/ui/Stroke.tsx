// The icons of what is fetched after the first screen, drawn like those of Icon.tsx.
const shapes = {
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  save: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  close: 'M6 6l12 12M18 6 6 18',
  done: 'm5 12.5 4.5 4.5L19 7',
  emoji: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5v.1M15 9.5v.1',
  menu: 'M5 12v.1M12 12v.1M19 12v.1',
  attach:
    'm20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.4 8.4a1.7 1.7 0 0 1-2.4-2.4L14.5 7',
  again: 'M20 11a8 8 0 1 0-2.3 6.3M20 5v6h-6',
  reply: 'M10 6 4 12l6 6M4 12h10a6 6 0 0 1 6 6',
}

export type StrokeName = keyof typeof shapes

export function Stroke({ name }: { name: StrokeName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
