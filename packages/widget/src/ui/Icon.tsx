// The few icons there are, drawn as strokes in the text colour. They are always decoration: the text beside them speaks.
const shapes = {
  back: 'm15 5-7 7 7 7',
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M12 19V5M5.5 11.5 12 5l6.5 6.5',
  down: 'm6 9 6 6 6-6',
  next: 'm9 6 6 6-6 6',
  write: 'M4 20h4L19 9a2.8 2.8 0 0 0-4-4L4 16zM13.5 6.5l4 4',
  clock: 'M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  sent: 'm5 12.5 4.5 4.5L19 7',
  read: 'm2 12.5 4.5 4.5L15 8M11.5 16l1 1L22 7.5',
  alert: 'M12 8v5M12 16.5v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  offline:
    'M4 4l16 16M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.4M19 12a10 10 0 0 0-5-2.8M12 19v.1',
  done: 'M8 12.5l2.7 2.7L16 9.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  bell: 'M4 16a8 8 0 0 1 16 0zM3 19.5h18M12 8V5M9.5 4.5h5',
}

export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
