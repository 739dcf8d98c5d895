/** A text from a plain text field: an empty line starts a new paragraph, a line break stays one. */
export function Paragraphs({ text, className }: { text: string; className?: string }) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, index) => (
      <p key={index} className={className}>
        {paragraph
          .trim()
          .split('\n')
          .flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}
      </p>
    ))
}
