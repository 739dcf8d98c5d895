import path from 'node:path'
import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { idOf } from '@/access/payload'
import { drawVariants } from './draw-variants'
import { damagedPicture, refusalOf } from './inspect-picture'
import { fileNameOf, newStem } from './picture-files'
import { pictureProblems } from './rules'
import { fileFields, uploadOf } from './take-upload'

/** Once access is checked: judges the file, draws its variants and describes them in the document. */
export const makePicture: CollectionBeforeValidateHook = async ({
  collection: { slug: collection },
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const upload = uploadOf(context)
  const { file } = upload
  upload.file = null
  data.focalX = percentOf(data.focalX ?? originalDoc?.focalX)
  data.focalY = percentOf(data.focalY ?? originalDoc?.focalY)
  if (!file && operation === 'update') {
    return { ...data, ...Object.fromEntries(fileFields.map((field) => [field, originalDoc?.[field]])) }
  }

  // All that is wrong in one answer, and before the work is done.
  const refusal = file ? await refusalOf(file.data) : 'Choose a picture from your computer.'
  const errors = [...(refusal ? [fileError(refusal)] : []), ...pictureProblems(data)]
  if (!file || errors.length > 0) throw new ValidationError({ collection, errors, req })
  const folder = await folderOf(idOf(data.site ?? originalDoc?.site), { collection, req })

  const drawings = await drawVariants(file.data).catch((error: unknown) => {
    req.payload.logger.info({ err: error, msg: 'A picture that was uploaded could not be drawn' })
    throw new ValidationError({ collection, errors: [fileError(damagedPicture)], req })
  })
  const stem = newStem(file.name)
  const files = drawings.map((drawing) => ({ ...drawing, name: fileNameOf(stem, drawing.width) }))
  const largest = files.at(-1)
  upload.unsaved = { folder, files }
  return {
    ...data,
    name: data.name || nameFrom(file.name),
    folder,
    variants: files.map(({ name, width, height }) => ({ filename: name, width, height })),
    filename: largest?.name,
    width: largest?.width,
    height: largest?.height,
    filesize: largest?.bytes.length,
    mimeType: 'image/webp',
    // Payload works these out from the name of the file.
    url: null,
    thumbnailURL: null,
  }
}

/** The admin shows it at the picture itself. */
function fileError(message: string) {
  return { path: 'file', label: 'Picture', message }
}

async function folderOf(
  site: string | null,
  { collection, req }: { collection: string; req: PayloadRequest },
): Promise<string> {
  if (site) {
    // Whether the person may use this site is decided before; the name of its folder is the system's business.
    const found = await req.payload.findByID({
      collection: 'sites',
      id: site,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    if (found) return found.slug
  }
  throw new ValidationError({
    collection,
    errors: [{ path: 'site', label: 'Practice', message: 'Choose the practice.' }],
    req,
  })
}

/** Whole per cent; the middle when nobody said. */
function percentOf(value: unknown): number {
  const number = value === undefined || value === null || value === '' ? NaN : Number(value)
  return Number.isFinite(number) ? Math.round(Math.min(100, Math.max(0, number))) : 50
}

/** “knee_to-chest.JPG” → “Knee to chest”. */
function nameFrom(uploadName: string): string {
  const { name } = path.parse(uploadName)
  const words = name.replace(/[\s_-]+/g, ' ').trim()
  return words ? words.charAt(0).toUpperCase() + words.slice(1, 120) : 'Picture'
}
