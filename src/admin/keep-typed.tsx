'use client'

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useMemo, type ReactNode } from 'react'
import { pauseInTyping, untilAnswered } from './settled'
import { watchTyping } from './watch-typing'

type GetFormState = ReturnType<typeof useServerFunctions>['getFormState']

/**
 * Keeps what somebody types while the form speaks with the server. Payload loses it in three ways:
 *
 * - An answer that arrives within a quarter of a second of a change makes the form forget that there was one. In a block
 *   of a text what was typed last is then shown, but never saved, and a new row is never drawn. So answers wait for a
 *   pause.
 * - After it has saved by itself, the form takes over the words as they were when they were sent, except in the one field
 *   that was touched last. So an answer brings only what the server itself has changed, such as a web address that is
 *   made from the title.
 * - Another tab, or another page, takes the form away before it has asked the server. So these wait too.
 */
export function KeepTyped({ children }: { children: ReactNode }) {
  const server = useServerFunctions()
  const kept = useMemo(() => ({ ...server, getFormState: careful(server.getFormState) }), [server])
  useEffect(watchTyping, [])
  return <ServerFunctionsContext value={kept}>{children}</ServerFunctionsContext>
}

function careful(getFormState: GetFormState): GetFormState {
  return async (args) => {
    const sent = args.formState
    if (!sent) return untilAnswered(getFormState(args))

    const answer = await untilAnswered(getFormState(args).finally(pauseInTyping))
    // Nobody waits for it any more: Payload answers what it answers then.
    if (args.signal?.aborted) return getFormState(args)
    const isAfterSave = args.data !== undefined
    return isAfterSave && answer?.state ? { ...answer, state: onlyChanged(answer.state, sent) } : answer
  }
}

function onlyChanged(state: FormState, sent: FormState): FormState {
  return Object.fromEntries(
    Object.entries(state).map(([path, field]) => {
      const before = sent[path]
      if (!before || field.addedByServer || !isEcho(field.value, before.value)) return [path, field]
      const { value: _value, initialValue: _initialValue, ...rest } = field
      return [path, rest]
    }),
  )
}

/** The server never rewrites a text with blocks; it only fills in what is empty, and no two are alike any more. */
function isEcho(value: unknown, sent: unknown): boolean {
  return isRichText(sent) || JSON.stringify(value) === JSON.stringify(sent)
}

function isRichText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'root' in value
}
