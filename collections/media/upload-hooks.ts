import path from 'node:path'
import {
  APIError,
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type File,
  type PayloadRequest,
  type RequestContext,
} from 'payload'
import { idOf } from '@/access/payload'
import { drawVariants } from './draw-variants'
import { damagedPicture, refusalOf } from './inspect-picture'
import { fileNameOf, newStem, removePictureFiles, writePictureFiles, type PictureFiles } from './picture-files'
import { pictureProblems } from './rules'

/*
 * The way of an upload through Payload's hooks, in this order. Payload itself never sees the file: what it would do with
 * it (keep the original, fetch it again from its address to move the focal point) is what must not happen.
 */

/** 1. Before anything: puts the file aside, and takes the focal point from where the admin sends it. */
export const keepUploadAside: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  if (operation === 'create') refuseAddresses(req)
  if (req.file && 'where' in args && args.where) {
    throw new APIError('Replace pictures one at a time.', 400, null, true)
  }
  uploadsOf(req.context).file = req.file ?? null
  req.file = undefined

  const edits = req.query?.uploadEdits as { focalPoint?: { x?: unknown; y?: unknown } } | undefined
  if (req.query) delete req.query.uploadEdits
  if (edits?.focalPoint) Object.assign(args.data, { focalX: edits.focalPoint.x, focalY: edits.focalPoint.y })
  return args
}

/** 2. Once access is checked: judges the file, draws its variants and describes them in the document. */
export const makePicture: CollectionBeforeValidateHook = async ({ collection, context, data, operation, originalDoc, req }) => {
  if (!data) return data
  const uploads = uploadsOf(context)
  const { file } = uploads
  uploads.file = null
  data.focalX = percentOf(data.focalX ?? originalDoc?.focalX)
  data.focalY = percentOf(data.focalY ?? originalDoc?.focalY)
  if (!file) {
    if (operation === 'create') throw refused(collection.slug, 'Choose a picture from your computer.')
    // Who and what a file is, nobody writes by hand.
    return { ...data, ...Object.fromEntries(fileFields.map((field) => [field, originalDoc?.[field]])) }
  }

  const refusal = await refusalOf(file.data)
  // All of it in one answer, and before the work is done.
  const errors = [...(refusal ? [{ path: 'file', label: 'Picture', message: refusal }] : []), ...pictureProblems(data)]
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })

  const drawings = await drawVariants(file.data).catch((error: unknown) => {
    req.payload.logger.info({ err: error, msg: 'A picture that was uploaded could not be drawn' })
    throw refused(collection.slug, damagedPicture)
  })
  const folder = await folderOf(idOf(data.site ?? originalDoc?.site), collection.slug, req)
  const stem = newStem(file.name)
  const files = drawings.map((drawing) => ({ ...drawing, name: fileNameOf(stem, drawing.width) }))
  const largest = files.at(-1)
  uploads.unsaved = { folder, files }
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

/** 3. Before the document is saved: stores the files, so that no document ever names a file that is not there. */
export const storeFiles: CollectionBeforeChangeHook = async ({ context, data, req }) => {
  const { unsaved } = uploadsOf(context)
  if (!unsaved) return data
  await writePictureFiles(unsaved.folder, unsaved.files).catch((error: unknown) => {
    req.payload.logger.error({ err: error, msg: `A picture could not be stored in the folder “${unsaved.folder}”` })
    throw new APIError(
      'The picture could not be stored: the disk of the server refused it. Tell the person who looks after the server.',
      507,
      null,
      true,
    )
  })
  return data
}

/** 4. When it is saved: the files that were replaced go. */
export const removeReplacedFiles: CollectionAfterChangeHook = async ({ context, doc, operation, previousDoc, req }) => {
  uploadsOf(context).unsaved = null
  if (operation !== 'update' || previousDoc.filename === doc.filename) return doc
  await removePictureFiles(filesOf(previousDoc)).catch((error: unknown) => {
    // The picture is replaced all the same; what is left costs room and nothing else.
    req.payload.logger.error({ err: error, msg: `Files of the replaced picture ${doc.id} are still on the disk` })
  })
  return doc
}

/** When it could not be saved, its new files go. Payload calls this for everything that comes over HTTP. */
export const removeUnsavedFiles: CollectionAfterErrorHook = async ({ context, req }) => {
  const uploads = uploadsOf(context)
  const { unsaved } = uploads
  uploads.unsaved = null
  if (!unsaved) return
  await removePictureFiles({ folder: unsaved.folder, names: unsaved.files.map(({ name }) => name) }).catch(
    (error: unknown) => {
      req.payload.logger.error({ err: error, msg: `Files that no picture uses are in the folder “${unsaved.folder}”` })
    },
  )
}

/** When a picture is deleted for good, its files go. In the trash they stay. */
export const removeDeletedFiles: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await removePictureFiles(filesOf(doc)).catch((error: unknown) => {
    req.payload.logger.error({ err: error, msg: `Files of the deleted picture ${doc.id} are still on the disk` })
    // Somebody may have taken back their agreement: this must not pass unseen.
    throw new APIError(
      'The picture is deleted, but its files are still on the server. Tell the person who looks after the server.',
      500,
      null,
      true,
    )
  })
  return doc
}

/** What one request carries from hook to hook. */
type Uploads = {
  file: File | null
  unsaved: { folder: string; files: { name: string; bytes: Buffer }[] } | null
}

/** Fields that follow from the file. Payload adds those that are not in `fields.ts`. */
const fileFields = [
  'folder',
  'variants',
  'filename',
  'width',
  'height',
  'filesize',
  'mimeType',
  'url',
  'thumbnailURL',
] as const

function uploadsOf(context: RequestContext): Uploads {
  const known = context.uploads as Uploads | undefined
  if (known) return known
  const uploads: Uploads = { file: null, unsaved: null }
  context.uploads = uploads
  return uploads
}

/** A name and an address in the data would make Payload fetch that address, from this server and of any size. */
function refuseAddresses({ data }: PayloadRequest): void {
  if (typeof data?.url !== 'string' || typeof data.filename !== 'string') return
  throw new APIError('Upload the picture itself: its address is not enough.', 400, null, true)
}

function refused(collection: string, message: string): ValidationError {
  return new ValidationError({ collection, errors: [{ path: 'file', label: 'Picture', message }] })
}

async function folderOf(site: string | null, collection: string, req: PayloadRequest): Promise<string> {
  // The name of the folder is the system's business; whether the person may use this site is decided before.
  const found = site
    ? await req.payload.findByID({ collection: 'sites', id: site, depth: 0, disableErrors: true, overrideAccess: true, req })
    : null
  if (found) return found.slug
  throw new ValidationError({ collection, errors: [{ path: 'site', label: 'Practice', message: 'Choose the practice.' }] })
}

function filesOf(doc: { folder?: unknown; variants?: unknown }): PictureFiles {
  const variants = Array.isArray(doc.variants) ? (doc.variants as { filename: string }[]) : []
  return { folder: String(doc.folder), names: variants.map(({ filename }) => filename) }
}

function percentOf(value: unknown): number {
  const number = value === undefined || value === null || value === '' ? NaN : Number(value)
  return Number.isFinite(number) ? Math.round(Math.min(100, Math.max(0, number))) : 50
}

/** “knee_to-chest.JPG” → “Knee to chest”. */
function nameFrom(uploadName: string): string {
  const words = path.parse(uploadName).name.replace(/[\s_-]+/g, ' ').trim().slice(0, 120)
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'Picture'
}
