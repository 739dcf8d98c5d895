import type { Validate } from 'payload'
import { relationship } from 'payload/shared'

/**
 * Payload's own validation of a reference without its `filterOptions`. That filter limits what a picker offers; as a
 * rule it would hold a document back for a reference that was chosen when it was allowed, and refuse scripts, which
 * act without a person. What may newly be referenced is decided by the guards that run on every save, drafts included.
 */
export const validReference: Validate = (value, options) =>
  relationship(value, { ...options, filterOptions: undefined } as Parameters<typeof relationship>[1])
