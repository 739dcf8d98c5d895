import sharp from 'sharp'

/** The kinds of picture that are taken, and the first bytes by which each is known. */
export const pictureTypes = {
  'image/jpeg': { format: 'jpeg', begins: (bytes: Buffer) => startsWith(bytes, 0, [0xff, 0xd8, 0xff]) },
  'image/png': {
    format: 'png',
    begins: (bytes: Buffer) => startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  'image/webp': {
    format: 'webp',
    begins: (bytes: Buffer) =>
      startsWith(bytes, 0, [...Buffer.from('RIFF')]) && startsWith(bytes, 8, [...Buffer.from('WEBP')]),
  },
} as const

/** 15 MB, and 40 million points: more than any telephone's photograph needs, and what this server can draw. */
export const maxFileSize = 15 * 1024 * 1024
export const maxPixels = 40_000_000
const maxRatio = 4

/*
 * Only three decoders can be reached in this process, whatever a file claims to be: those for drawings (SVG), for
 * documents (PDF) and for newer photographs (AVIF, HEIC) are where the security faults of recent years were. Our own
 * drawings, which come from memory, open the one for SVG (`src/pictures/from-svg.ts`): no upload that begins as one
 * comes so far as to be decoded.
 */
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })

/**
 * Says why a file is not taken, as a sentence for the editor (a short one: the admin cuts long ones off), or null when its content is a JPEG, PNG or WebP picture
 * of a size we can draw. Reads the first bytes only: whether the rest is sound shows when it is drawn.
 */
export async function refusalOf(bytes: Buffer): Promise<string | null> {
  if (bytes.length === 0) return 'This file is empty. Choose another one.'
  if (bytes.length > maxFileSize) {
    return 'It is larger than 15 MB. Make it smaller, then choose it again.'
  }
  const type = Object.values(pictureTypes).find(({ begins }) => begins(bytes))
  if (!type) return notAPicture

  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (header?.format !== type.format) return damagedPicture
  if ((header.pages ?? 1) > 1) return 'This is a moving picture. Choose one that stands still.'

  const { width, height } = header
  if (width * height > maxPixels) {
    const millions = Math.round((width * height) / 1_000_000)
    return `It has ${millions} million points; 40 million is the most. Make it smaller.`
  }
  if (Math.max(width / height, height / width) > maxRatio) {
    return 'It is over four times as long as wide. Cut it, then choose it again.'
  }
  return null
}

const notAPicture = 'This is not a JPEG, PNG or WebP picture. Save it as a JPEG first.'

/** For files that begin as a picture and do not go on as one. */
export const damagedPicture = 'This picture is damaged. Save it again, then choose it again.'

function startsWith(bytes: Buffer, offset: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[offset + index] === byte)
}
