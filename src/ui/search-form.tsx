/** A field for what somebody looks for. It works without scripts: the answer is a page of its own. */
export function SearchForm({
  typed = '',
  label = 'What are you looking for?',
}: {
  /** What was looked for already. */
  typed?: string
  label?: string
}) {
  return (
    <form className="search-form" action="/search" role="search">
      <div className="field">
        <label htmlFor="search-words">{label}</label>
        <input
          type="search"
          id="search-words"
          name="q"
          defaultValue={typed}
          maxLength={100}
          autoComplete="off"
          enterKeyHint="search"
        />
      </div>
      <button className="button" type="submit">
        Search
      </button>
    </form>
  )
}
