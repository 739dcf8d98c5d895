import { NotFoundMessage, notFoundMetadata } from '../../not-found-page'

export const metadata = notFoundMetadata

/** Where the framework itself says that nothing was found; the layout gives it the practice's header and footer. */
export default NotFoundMessage
