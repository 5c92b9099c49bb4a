// Names of files, which come from strangers: cleaned when they arrive, and written into a header so that nothing of them
// is read as anything else (RFC 6266).

const MOST_CHARACTERS = 200

/** The last part of a path, without control characters and without marks that turn the direction of writing. */
export function cleanName(given: string): string {
  const last = given.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const shown = last.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu, '').trim()
  const name = shown.length > MOST_CHARACTERS ? shortened(shown) : shown
  return name === '' || /^\.+$/.test(name) ? 'file' : name
}

// What stands behind the last dot says what it is, so that stays.
function shortened(name: string): string {
  const extension = extensionOf(name)
  const end = extension === '' ? '' : `.${extension}`
  return name.slice(0, MOST_CHARACTERS - end.length).toWellFormed() + end
}

/** In small letters, without the dot; empty when there is none. */
export function extensionOf(name: string): string {
  const at = name.lastIndexOf('.')
  const extension = at <= 0 ? '' : name.slice(at + 1).toLowerCase()
  return extension.length <= 16 ? extension : ''
}

/** The value of Content-Disposition for a file that goes by this name. */
export function dispositionOf(how: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
