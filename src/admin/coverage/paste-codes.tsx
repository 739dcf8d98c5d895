'use client'

import { Button, useForm, useFormFields } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { splitCodes } from '@/postcodes/code-list'
import { COVERAGE_WORDS } from '@/postcodes/coverage'

/**
 * Takes a pasted list of postcodes, such as "ST13 5, ST13 6 ST10", and makes a row of each. Nothing is added while one
 * of them cannot be read: the sentence says which, and the box keeps what was pasted.
 */
export function PasteCodes() {
  const id = useId()
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState('include')
  const [told, setTold] = useState<string[]>([])
  const { addFieldRow } = useForm()
  const there = useFormFields(([fields]) =>
    (fields[LIST]?.rows ?? []).map((_, index) => fields[`${LIST}.${index}.code`]?.value),
  )

  const add = () => {
    const { codes, problems } = splitCodes(text)
    if (problems.length > 0 || codes.length === 0)
      return setTold(problems.length > 0 ? problems : ['Paste or type at least one postcode.'])
    const added = codes.filter((code) => !there.includes(code))
    added.forEach((code, index) =>
      addFieldRow({
        path: LIST,
        schemaPath: LIST,
        rowIndex: there.length + index,
        subFieldState: {
          code: { value: code, initialValue: code, valid: true },
          answer: { value: answer, initialValue: answer, valid: true },
        },
      }),
    )
    setText('')
    setTold([sentenceOn(added.length, codes.length - added.length)])
  }

  return (
    <div className="paste-codes">
      <label htmlFor={`${id}-text`}>Add several at once</label>
      <textarea
        id={`${id}-text`}
        rows={2}
        value={text}
        placeholder="ST13 5, ST13 6, ST10"
        aria-describedby={`${id}-told`}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="paste-codes__actions">
        <label htmlFor={`${id}-answer`}>Do you visit there?</label>
        <select id={`${id}-answer`} value={answer} onChange={(event) => setAnswer(event.target.value)}>
          {Object.entries(COVERAGE_WORDS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <Button buttonStyle="secondary" margin={false} size="small" onClick={add}>
          Add to the list
        </Button>
      </div>
      <ul id={`${id}-told`} role="status" className="paste-codes__told">
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

const LIST = 'coverage'

function sentenceOn(added: number, there: number): string {
  const were = there === 0 ? '' : ` ${there} ${there === 1 ? 'was' : 'were'} in it already.`
  return `Added ${added} ${added === 1 ? 'postcode' : 'postcodes'} to the list.${were}`
}
