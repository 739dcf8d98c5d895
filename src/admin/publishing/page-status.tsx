'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { DocumentPublishing, Place } from '@/content/document-publishing'
import { ask } from './ask'
import { RecallButton } from './recall-button'
import { ukTime } from './uk-time'

/** Tells beside a document whether patients see its page, since when and where, and what went wrong. */
export function PageStatus() {
  const { collectionSlug, hasPublishPermission, id, lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const address = id === undefined ? null : `${collectionSlug}/${id}`
  const savedAt: unknown = savedDocumentData?.updatedAt
  const { status, setStatus } = usePublishing(address, `${lastUpdateTime} ${String(savedAt)}`)
  const [isTrying, setTrying] = useState(false)
  useWarning(status)
  if (!address || !status) return null

  const tryAgain = async () => {
    setTrying(true)
    try {
      const found = await ask<DocumentPublishing>(`${address}/try-again`, {})
      if (failuresIn(found) === 0) toast.success('Published. Patients see this page.')
      else toast.error('Tried again just now: it still could not be published.')
      setStatus(found)
    } catch (error) {
      toast.error(sentenceOf(error))
    }
    setTrying(false)
  }
  const hasFailed = failuresIn(status) > 0
  return (
    <section className="page-status" aria-labelledby="page-status-heading">
      <h2 id="page-status-heading">On the website</h2>
      {status.recalled && (
        <p className="page-status__recalled">
          Taken back from patients on {ukTime(status.recalled.at)} by {status.recalled.by}:{' '}
          {status.recalled.reason}
        </p>
      )}
      <ul>
        {status.places.map((place) => (
          <PlaceStatus key={place.practice} place={place} named={status.places.length > 1} />
        ))}
      </ul>
      {!status.isPublished && hasPublishPermission === false && (
        <p>An editor or admin of your practice publishes this when it is ready.</p>
      )}
      {hasFailed && status.mayTryAgain && (
        <>
          <p>It is tried again every minute by itself.</p>
          <Button buttonStyle="secondary" disabled={isTrying} margin={false} onClick={tryAgain} size="small">
            {isTrying ? 'Trying …' : 'Try again'}
          </Button>
        </>
      )}
      {status.mayRecall && (
        <RecallButton
          address={address}
          addresses={status.places.flatMap((place) => (place.address === null ? [] : [place.address]))}
        />
      )}
    </section>
  )
}

function PlaceStatus({ place, named }: { place: Place; named: boolean }) {
  const { address, failure, practice, since, state } = place
  return (
    <li className={`page-status__place page-status__place--${failure === null ? state : 'failed'}`}>
      {named && <b>{practice}</b>}
      <span>{failure === null ? words[state] : (wordsOfFailed[state] ?? words[state])}</span>
      {address !== null && <Address address={address} isThere={state === 'live' || since !== null} />}
      {since !== null && <small>In this version since {ukTime(since)}</small>}
      {failure !== null && <span className="page-status__failure">{failure}</span>}
    </li>
  )
}

/** Nobody is led to a page that is not there yet. */
function Address({ address, isThere }: { address: string; isThere: boolean }) {
  const shown = address.replace(/^https?:\/\//, '')
  if (!isThere) return <span>{shown}</span>
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {shown}
    </a>
  )
}

const words: Record<Place['state'], string> = {
  live: 'Patients see this page',
  waiting: 'Being published …',
  none: 'Patients do not see this',
  covered: 'Shows a page of its own at this address',
  closed: 'This website is not open yet',
}

const wordsOfFailed: Partial<Record<Place['state'], string>> = {
  live: 'Patients see an older version',
  waiting: 'Patients do not see this page yet',
}

function failuresIn({ places }: DocumentPublishing): number {
  return places.filter(({ failure }) => failure !== null).length
}

/** Says at the edge of the window that a page has failed: on a small screen this stands far below the form. */
function useWarning(status: DocumentPublishing | null): void {
  const failures = status && failuresIn(status)
  const before = useRef<number | null>(null)
  useEffect(() => {
    if (failures !== null && before.current === 0 && failures > 0) toast.error(NOT_SHOWN)
    if (failures !== null) before.current = failures
  }, [failures])
}

const NOT_SHOWN = 'This is saved, but could not be put on the website. “On the website” says why.'

/** Asks again after each save, and for a while as long as something is under way. */
function usePublishing(address: string | null, savedAt: string) {
  const [status, setStatus] = useState<DocumentPublishing | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const look = async (looks: number) => {
      if (address === null || isGone) return
      // Somebody who may not see it, or whose network is away, is told nothing rather than something old.
      const found = await ask<DocumentPublishing>(address).catch(() => null)
      if (isGone as boolean) return
      setStatus(found)
      const isWaiting = found?.places.some(({ failure, state }) => state === 'waiting' && failure === null)
      if ((isWaiting || looks === 0) && looks < MOST_LOOKS)
        timer = setTimeout(() => void look(looks + 1), 1200)
    }
    void look(0)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [address, savedAt])
  return { status, setStatus }
}

const MOST_LOOKS = 25

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
