'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { ask } from './ask'

/** Takes a page back from every website at once, after asking why. */
export function RecallButton({ address, addresses }: { address: string; addresses: string[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const id = useId()

  const recall = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await ask(`${address}/recall`, { reason })
      window.location.reload()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        className="recall__open"
        margin={false}
        onClick={() => dialog.current?.showModal()}
        size="small"
      >
        Take back from patients
      </Button>
      <dialog aria-labelledby={`${id}-heading`} className="recall" ref={dialog}>
        <h2 id={`${id}-heading`}>Take this page back from patients?</h2>
        <p>Do this when something in it could harm somebody. The page is gone at once, from:</p>
        <ul>
          {addresses.map((each) => (
            <li key={each}>{each.replace(/^https?:\/\//, '')}</li>
          ))}
        </ul>
        <p>Links to it disappear from other pages. You can publish it again when it is put right.</p>
        <label htmlFor={`${id}-reason`}>Why? One sentence, kept for good with your name.</label>
        <textarea
          aria-describedby={`${id}-problem`}
          id={`${id}-reason`}
          maxLength={1000}
          onChange={(event) => setReason(event.target.value)}
          rows={3}
          value={reason}
        />
        <p className="recall__problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
        <div className="recall__answers">
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            Leave it
          </Button>
          <Button className="recall__now" disabled={isBusy} margin={false} onClick={recall}>
            Take it back now
          </Button>
        </div>
      </dialog>
    </>
  )
}
