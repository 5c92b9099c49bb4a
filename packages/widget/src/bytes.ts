// The size of a file as people write it: `1.4 MB`, in the words of their language.
import { locale } from './i18n/t.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

export function inBytes(bytes: number): string {
  let [size, unit] = [bytes, 0]
  while (size >= 1000 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1]
  const maximumFractionDigits = size < 10 && unit > 0 ? 1 : 0
  const style = { style: 'unit', unitDisplay: unit ? 'short' : 'long' } as const
  return new Intl.NumberFormat(locale, {
    ...style,
    unit: units[unit],
    maximumFractionDigits,
  }).format(size)
}
