/** What the editor is told, by field. */
export async function sentences(saving: Promise<unknown>): Promise<Record<string, string>> {
  const error = await saving.then(
    () => ({}),
    (reason: unknown) => reason,
  )
  const { data } = error as { data?: { errors?: { path: string; message: string }[] } }
  return Object.fromEntries((data?.errors ?? []).map(({ path, message }) => [path, message]))
}
