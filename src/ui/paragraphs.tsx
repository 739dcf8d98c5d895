import { Fragment, type ReactNode } from 'react'

/**
 * A text from a plain text field: an empty line starts a new paragraph, a line break stays one.
 *
 * @param mark draws the words of a line, for callers that turn some of them into links
 */
export function Paragraphs({
  text,
  mark = (line) => line,
}: {
  text: string
  mark?: (line: string) => ReactNode
}) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, index) => (
      <p key={index}>
        {paragraph
          .trim()
          .split('\n')
          .map((line, at) => (
            <Fragment key={at}>
              {at === 0 ? null : <br />}
              {mark(line)}
            </Fragment>
          ))}
      </p>
    ))
}
