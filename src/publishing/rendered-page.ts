/** A rendered page and what it read: `collection:id` and `collection:*`. */
export type RenderedPage = { html: string; reads: string[] }

/** The same of a picture that stands for a page or a practice. */
export type RenderedPicture = { picture: Buffer; reads: string[] }
