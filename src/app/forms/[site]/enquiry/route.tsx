import type { ReactNode } from 'react'
import { timeWords } from '@/enquiries/answers'
import { enquiryDesk } from '@/enquiries/desk'
import type { Enquiry } from '@/enquiries/enquiry'
import { enquiryLimits, takeEnquiry, type Outcome } from '@/enquiries/take'
import { answerPage } from '@/forms/answer-page'
import { addressOf } from '@/forms/rate-limit'
import { readForm, refusal } from '@/forms/read-form'
import {
  EnquiryAgain,
  EnquiryCheck,
  EnquiryClosed,
  EnquiryReceived,
  EnquiryRefused,
} from '@/ui/enquiry-answers'

export const dynamic = 'force-dynamic'

/** What a patient writes to a practice. It asks no database, so that an outage of it is nobody's lost message. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ site: string }> },
): Promise<Response> {
  const sent = await readForm(request, { limitBytes: MOST_BYTES })
  if ('refusal' in sent) return sent.refusal
  const desk = enquiryDesk()
  if (desk === null) return refusal(503)
  const { site } = await params
  const outcome = await takeEnquiry({
    desk,
    slug: site,
    fields: sent.fields,
    address: addressOf(request.headers),
    limits,
    now: Date.now(),
    report: desk.report,
  })
  return answerPage({ site, ...pageOf(outcome) })
}

/** Far more than the longest answers, so that whoever wrote too much gets it back to shorten. */
const MOST_BYTES = 16 * 1024

const limits = enquiryLimits()

function pageOf(outcome: Outcome): { status: number; title: string; children: ReactNode } {
  switch (outcome.kind) {
    case 'closed':
      return { status: 404, title: 'Your message was not sent', children: <EnquiryClosed /> }
    case 'form': {
      const isWrong = outcome.problems.length > 0
      return {
        status: isWrong ? 422 : 200,
        title: isWrong ? 'Error: Ask us to contact you' : 'Ask us to contact you',
        children: <EnquiryAgain {...outcome} />,
      }
    }
    case 'check':
      return {
        status: 200,
        title: 'Check your answers',
        children: <EnquiryCheck {...outcome} entries={entriesOf(outcome.enquiry)} isAgain={outcome.again} />,
      }
    case 'received':
      return { status: 200, title: 'We have your message', children: <EnquiryReceived {...outcome} /> }
    case 'refused':
      return {
        status: outcome.why === 'fault' ? 503 : 429,
        title: 'Your message was not sent',
        children: <EnquiryRefused {...outcome} />,
      }
  }
}

/** What will be sent, as it will be sent: a whole postcode has become its first part. */
function entriesOf({ name, telephone, email, postcode, time, note }: Enquiry) {
  return [
    { term: 'Name', value: name },
    { term: 'Telephone number', value: telephone },
    { term: 'Email address', value: email },
    { term: 'Postcode area', value: postcode },
    { term: 'A good time', value: time && timeWords[time] },
    { term: 'Message', value: note },
  ].flatMap(({ term, value }) => (value === null ? [] : [{ term, value }]))
}
