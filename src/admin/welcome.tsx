import type { ServerProps } from 'payload'

/** What an editor reads first: where to begin, in the order of the work. */
export function Welcome({ user }: Pick<ServerProps, 'user'>) {
  return (
    <section className="welcome" aria-labelledby="welcome-heading">
      <h1 id="welcome-heading">Hello{user && 'name' in user && user.name ? `, ${user.name}` : ''}</h1>
      <p>
        Everything you write is saved as a draft while you type. Patients see it when you press{' '}
        <b>Publish changes</b>, and not before.
      </p>
      <ul>
        <li>
          <a href="/admin/collections/articles/create">Write a condition guide</a>
        </li>
        <li>
          <a href="/admin/collections/exercises/create">Add an exercise</a>
        </li>
        <li>
          <a href="/admin/collections/service-areas/create">Describe a place you visit</a>
        </li>
        <li>
          <a href="/admin/collections/media/create">Upload a picture</a>
        </li>
      </ul>
    </section>
  )
}
