import type { ViewProps } from '../view-props'
import { rows, words } from '../written'

/**
 * A table with a caption. Where it is wider than the screen it moves inside its own region, which the keyboard can
 * reach, so that the page itself never moves sideways (WCAG 2.2, 1.4.10 Reflow and 2.1.1 Keyboard).
 */
export function Table({ block, id }: ViewProps<'table'>) {
  const columns = rows(block.columns)
  const lines = rows(block.rows)
  if (columns.length === 0 || lines.length === 0) return null
  return (
    <div className="table-region" role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{words(block.caption) || 'Table'}</caption>
        <thead>
          <tr>
            {columns.map(({ heading }, index) => (
              <th key={index} scope="col">
                {words(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ cells }, row) => (
            <tr key={row}>
              {columns.map((_, column) => {
                const text = words(rows(cells)[column]?.text)
                return column === 0 ? (
                  <th key={column} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column}>{text}</td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
