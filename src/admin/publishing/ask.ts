/** Asks the admin's own server. Throws the sentence of a refusal. */
export async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(`/api/publishing/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  }).catch(() => null)
  if (response?.ok) return (await response.json()) as Answer
  const refusal = (await response?.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  throw new Error(refusal?.errors?.[0]?.message ?? 'The server did not answer. Please try again.')
}
