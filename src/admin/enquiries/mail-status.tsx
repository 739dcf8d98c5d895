import type { ServerProps } from 'payload'
import { enquiryMailTrouble } from '@/content/enquiry-mail'

/** Tells above the list of enquiries when nobody is told of them by email. */
export async function MailStatus({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const trouble = user ? await enquiryMailTrouble(payload, user) : []
  if (trouble.length === 0) return null
  return (
    <ul className="enquiry-trouble" role="status">
      {trouble.map(({ practice, sentence }) => (
        <li key={practice}>
          <b>{practice}</b> {sentence}
        </li>
      ))}
    </ul>
  )
}
