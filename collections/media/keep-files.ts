import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
} from 'payload'
import { removePictureFiles, writePictureFiles, type PictureFiles } from './picture-files'
import { uploadOf } from './take-upload'

/** Before the document is saved: stores the files, so that no document ever names a file that is not there. */
export const storeFiles: CollectionBeforeChangeHook = async ({ context, data, req }) => {
  const { unsaved } = uploadOf(context)
  if (!unsaved) return data
  await writePictureFiles(unsaved.folder, unsaved.files).catch((error: unknown) => {
    req.payload.logger.error({
      err: error,
      msg: `No picture can be stored in the folder “${unsaved.folder}”`,
    })
    throw problem('The picture could not be stored: the disk of the server refused it.', 507)
  })
  return data
}

/** When it is saved: the files that were replaced go. */
export const removeReplacedFiles: CollectionAfterChangeHook = async (saved) => {
  const { context, doc, operation, previousDoc, req } = saved
  uploadOf(context).unsaved = null
  if (operation !== 'update' || previousDoc.filename === doc.filename) return doc
  await removePictureFiles(filesOf(previousDoc)).catch((error: unknown) => {
    // The picture is replaced all the same; what is left costs room and nothing else.
    req.payload.logger.error({
      err: error,
      msg: `The replaced files of picture ${doc.id} are still on the disk`,
    })
  })
  return doc
}

/** When it could not be saved: its new files go. Payload calls this for everything that comes over HTTP. */
export const removeUnsavedFiles: CollectionAfterErrorHook = async ({ context, req }) => {
  const upload = uploadOf(context)
  const { unsaved } = upload
  upload.unsaved = null
  if (!unsaved) return
  const names = unsaved.files.map(({ name }) => name)
  await removePictureFiles({ folder: unsaved.folder, names }).catch((error: unknown) => {
    req.payload.logger.error({ err: error, msg: `No picture uses these files: ${names.join(', ')}` })
  })
}

/** When a picture is deleted for good: its files go. In the trash they stay. */
export const removeDeletedFiles: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await removePictureFiles(filesOf(doc)).catch((error: unknown) => {
    req.payload.logger.error({
      err: error,
      msg: `The files of the deleted picture ${doc.id} are still on the disk`,
    })
    // Somebody may have taken back their agreement: this must not pass unseen.
    throw problem('The picture is deleted, but its files are still on the server.', 500)
  })
  return doc
}

function problem(what: string, status: number): APIError {
  return new APIError(`${what} Tell the person who looks after the server.`, status, null, true)
}

function filesOf(doc: { folder?: unknown; variants?: unknown }): PictureFiles {
  const variants = Array.isArray(doc.variants) ? (doc.variants as { filename: string }[]) : []
  return { folder: String(doc.folder), names: variants.map(({ filename }) => filename) }
}
