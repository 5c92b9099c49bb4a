// What a file is, by its bytes and never by what its sender says, and what follows from that: whether it is taken, and
// whether a browser may show it. Everything that is not on these short lists is only ever downloaded.
import { fileTypeFromFile } from 'file-type'
import { problem } from '../problem.ts'
import { extensionOf } from './names.ts'
import type { Attachment } from './schema.ts'

/** Read and written anew, so nothing of them but the picture is kept. */
const pictures: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']
const films: readonly string[] = ['video/mp4', 'video/webm', 'video/quicktime']
const sounds: readonly string[] = [
  ...['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/aac', 'audio/ogg', 'audio/wav'],
  ...['audio/flac', 'audio/webm'],
]

/** Runs when it is opened, on one system or another. */
const programs = new Set([
  ...['exe', 'com', 'bat', 'cmd', 'msi', 'msp', 'scr', 'pif', 'cpl', 'dll', 'sys', 'lnk', 'url'],
  ...['ps1', 'psm1', 'vbs', 'vbe', 'js', 'jse', 'mjs', 'wsf', 'wsh', 'hta', 'reg', 'gadget'],
  ...['jar', 'app', 'command', 'desktop', 'dmg', 'pkg', 'deb', 'rpm', 'apk', 'sh', 'run'],
])
const programTypes = new Set([
  ...['application/x-msdownload', 'application/x-elf', 'application/x-mach-binary'],
  ...['application/x-apple-diskimage', 'application/java-vm', 'application/x-rpm'],
  ...['application/x-deb', 'application/vnd.android.package-archive', 'application/java-archive'],
  ...['application/x-ms-shortcut', 'application/vnd.microsoft.portable-executable'],
])

export const isPicture = (type: string): boolean => pictures.includes(type)

export function kindOf(type: string): Attachment['kind'] {
  if (isPicture(type)) return 'image'
  if (films.includes(type)) return 'video'
  return sounds.includes(type) ? 'audio' : 'file'
}

const familyOf = (type: string): string => type.split('/', 1)[0]!
/** These have marks in their bytes, so one without them is something else. */
const isMarked = (type: string): boolean =>
  kindOf(type) !== 'file' || ['image', 'video', 'audio'].includes(familyOf(type))

/** The type of the file at this path. Throws `unsupported_media_type` for programs and for what is not what it says. */
export async function typeOf(path: string, claimed: { name: string; type: string }) {
  const found = (await fileTypeFromFile(path))?.mime.split(';', 1)[0]
  if (programs.has(extensionOf(claimed.name)) || (found !== undefined && programTypes.has(found)))
    throw refused('Programs are not taken here')
  const claims = isMarked(claimed.type) && claimed.type !== 'image/svg+xml'
  if (claims && (found === undefined || familyOf(found) !== familyOf(claimed.type)))
    throw refused('The file is not what its type says')
  if (found !== undefined) return found
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(claimed.type)
    ? claimed.type
    : 'application/octet-stream'
}

export const refused = (detail: string) => problem('unsupported_media_type', { detail })
