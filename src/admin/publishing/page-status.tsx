'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { DocumentPublishing, Place } from '@/content/document-publishing'
import { ask } from './ask'
import { RecallButton } from './recall-button'
import { ukTime } from './uk-time'

/** Tells beside a document whether patients see its page, since when and where, and what went wrong. */
export function PageStatus() {
  const { collectionSlug, id, lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const address = id === undefined ? null : `${collectionSlug}/${id}`
  const savedAt: unknown = savedDocumentData?.updatedAt
  const { status, setStatus } = usePublishing(address, `${lastUpdateTime} ${String(savedAt)}`)
  if (!address || !status) return null

  const tryAgain = async () => {
    try {
      setStatus(await ask<DocumentPublishing>(`${address}/try-again`, {}))
    } catch (error) {
      toast.error(sentenceOf(error))
    }
  }
  const hasFailed = status.places.some(({ failure }) => failure !== null)
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
      {hasFailed && status.mayTryAgain && (
        <Button buttonStyle="secondary" margin={false} onClick={tryAgain} size="small">
          Try again
        </Button>
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
      <span>{failure !== null && state === 'live' ? 'Patients see an older version' : words[state]}</span>
      {address !== null && (
        <a href={address} target="_blank" rel="noreferrer">
          {address.replace(/^https?:\/\//, '')}
        </a>
      )}
      {since !== null && <small>In this version since {ukTime(since)}</small>}
      {failure !== null && <span className="page-status__failure">{failure}</span>}
    </li>
  )
}

const words: Record<Place['state'], string> = {
  live: 'Patients see this page',
  waiting: 'Being published …',
  none: 'Patients do not see this',
  covered: 'Shows a page of its own at this address',
  closed: 'This website is not open yet',
}

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
