// Pictures are decoded and written anew: where they were taken, and whatever hides beside the picture, is gone, and a
// small copy is made for threads. One at a time, because a large one takes a hundred megabytes while it is open.
import sharp, { type Sharp } from 'sharp'
import { refused } from './kinds.ts'

/** A photo of a good camera; a bomb says more than it holds. */
const MOST_PIXELS = 50_000_000
const THUMBNAIL = 480
const THUMBNAIL_QUALITY = 75
const QUALITY = 88

export type Picture = { bytes: Buffer; thumbnail: Buffer; width: number; height: number }

let last: Promise<unknown> = Promise.resolve()

/** Throws `unsupported_media_type` when it cannot be read as one. */
export function rewritePicture(path: string, type: string): Promise<Picture> {
  const mine = last.then(() => rewrite(path, type))
  last = mine.catch(() => undefined)
  return mine
}

/** Of the photo of an agent, in pixels: where it is looked at, and beside names. */
const SQUARE = 256
const SMALL_SQUARE = 96

/** The middle of a picture as two squares. Throws `unsupported_media_type` when it cannot be read as one. */
export function squarePicture(picture: Buffer): Promise<Picture> {
  const mine = last.then(async () => ({
    bytes: await square(picture, SQUARE),
    thumbnail: await square(picture, SMALL_SQUARE),
    ...{ width: SQUARE, height: SQUARE },
  }))
  last = mine.catch(() => undefined)
  return mine
}

async function square(picture: Buffer, side: number): Promise<Buffer> {
  try {
    return await sharp(picture, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize(side, side, { fit: 'cover' })
      // Initials would show through.
      .flatten({ background: '#fff' })
      .webp({ quality: THUMBNAIL_QUALITY })
      .toBuffer()
  } catch {
    throw unreadable()
  }
}

async function rewrite(path: string, type: string): Promise<Picture> {
  try {
    const isMoving = type === 'image/gif' || type === 'image/webp'
    const options = {
      limitInputPixels: MOST_PIXELS,
      failOn: 'error',
      sequentialRead: true,
    } as const
    const { data, info } = await encoded(
      sharp(path, { ...options, animated: isMoving }).autoOrient(),
      type,
    ).toBuffer({ resolveWithObject: true })
    const thumbnail = await sharp(path, options)
      .autoOrient()
      .resize(THUMBNAIL, THUMBNAIL, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: THUMBNAIL_QUALITY })
      .toBuffer()
    return { bytes: data, thumbnail, width: info.width, height: info.pageHeight ?? info.height }
  } catch {
    throw unreadable()
  }
}

const unreadable = () => refused('The picture cannot be read, or has too many pixels')

function encoded(picture: Sharp, type: string): Sharp {
  if (type === 'image/png') return picture.png()
  if (type === 'image/gif') return picture.gif()
  if (type === 'image/webp') return picture.webp({ quality: QUALITY })
  return picture.jpeg({ quality: QUALITY })
}
