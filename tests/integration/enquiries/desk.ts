import type { Payload } from 'payload'
import type { Site } from '@/payload-types'
import { POST } from '@/app/forms/[site]/enquiry/route'

/** What stands in everything that a test types. It must be found nowhere but where it is read. */
export const canary = 'canary-4f19c7'

export const answers = {
  name: `Jo ${canary}`,
  telephone: '01632 960 002',
  email: `${canary}@example.org`,
  postcode: 'ST13 8XX',
  time: 'evening',
  note: `Please call me. ${canary}`,
}

let visitors = 0

/** Somebody who fills in the form, each at another address, as far as limits can tell. */
export function visitor() {
  visitors += 1
  const address = `2001:db8:${visitors.toString(16)}::1`
  return async (site: string, fields: Record<string, string>) => {
    const request = new Request(`http://localhost/forms/${site}/enquiry`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Sec-Fetch-Site': 'same-origin',
        'X-Forwarded-For': address,
      },
      body: new URLSearchParams(fields).toString(),
    })
    const response = await POST(request, { params: Promise.resolve({ site }) })
    return { status: response.status, html: await response.text() }
  }
}

/** What the answer carries on to the next step. */
export function ticketIn(html: string): string {
  return /name="ticket" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

/** Switches the form of a practice on. */
export async function offerForm(payload: Payload, site: Site, keepDays = 90): Promise<void> {
  await payload.update({
    collection: 'sites',
    id: site.id,
    overrideAccess: true,
    data: {
      enquiries: { offered: true, keepDays },
      private: { notificationEmail: 'desk@practice-a.example' },
    },
  })
}

/** The enquiries of the database as the system sees them. */
export async function storedEnquiries(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'enquiries',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    showHiddenFields: true,
    sort: 'receivedAt',
  })
  return docs
}
