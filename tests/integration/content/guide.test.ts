import type { Payload } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Body } from '@/blocks/body'
import { safetyOf, sharedSafety } from '@/blocks/exercise/safety'
import { sentence } from '@/clinical/sentence'
import { findArticle } from '@/content/find-article'
import type { ArticleModel, ExerciseModel } from '@/content/models'
import { openFor } from '@/content/open-for'
import { blocksIn } from '@/fields/blocks-in'
import { loadDemoContent } from '@/demo/load'
import { openTestPayload } from '../payload'

let payload: Payload
let owned: ArticleModel
let borrowed: ArticleModel

beforeAll(async () => {
  payload = await openTestPayload()
  await loadDemoContent(payload, () => undefined)
  owned = await guideOn('moorlands')
  borrowed = await guideOn('cheshire-east')
})

afterAll(() => payload.destroy())

describe('the guide on its own site', () => {
  it('should resolve the twelve exercises with their doses', () => {
    const exercises = exercisesOf(owned)
    expect(exercises).toHaveLength(12)
    expect(exercises.every(({ defaultDose }) => sentence(defaultDose).endsWith('.'))).toBe(true)
  })

  it('should show the emergency notice for England before the programme', () => {
    const blocks = blocksIn(owned.body)
    const first = blocks.find(({ blockType }) => blockType === 'careCard')
    expect(owned.blocks.notice(first?.notice)?.heading).toMatch(/^Call 999 or go to A&E now/)
    const order = blocks.map(({ blockType }) => blockType)
    expect(order.indexOf('careCard')).toBeLessThan(order.indexOf('programme'))
  })

  it('should have a programme of three phases with the dose that holds in each', () => {
    const { phases } = owned.blocks.programme ?? { phases: [] }
    expect(phases.map(({ weeks }) => weeks)).toEqual([
      { min: 1, max: 2 },
      { min: 3, max: 4 },
      { min: 5, max: 8 },
    ])
    const pressUps = phases.map(({ items }) => items.find(({ label }) => label === 'Prone press-ups'))
    expect(pressUps[0]?.doses[0]?.dose.frequency?.kind).toBe('everyHours')
    expect(pressUps[1]?.doses[0]?.dose.frequency).toEqual({ kind: 'perDay', times: { min: 3, max: 3 } })
    expect(pressUps[2]?.change).toBe('stop')
  })

  it('should name its author and, as nobody has reviewed it, no reviewer', () => {
    expect(owned.author?.name).toBe('Lizzie Thornton')
    expect(owned.reviewer).toBeNull()
  })

  it('should say every rule of safety of every exercise, beside it or once for all, and every dose', () => {
    const page = wordsOf(renderToStaticMarkup(Body({ text: owned.body, context: owned.blocks })))
    const shown = exercisesOf(owned)
    const said = shown.flatMap((exercise) => [
      sentence(exercise.defaultDose),
      ...Object.values(safetyOf(exercise)).flat(),
    ])
    expect(said.filter((line) => !page.includes(line))).toEqual([])
    expect(sharedSafety(shown).stop).toEqual([
      'Stop if your leg pain increases. Try another exercise instead.',
      'Stop and get medical help if you get a new numb area or new weakness.',
    ])
  })

  it('should be its own canonical page', () => {
    expect(owned.canonical).toBe('http://moorlands.localhost:3000/guides/sciatica-exercises')
    expect(owned.seo.noindex).toBe(false)
  })

  it('should know everything that it was made from', () => {
    const read = new Set(owned.reads.map((entry) => entry.replace(/[:@].*$/, '')))
    expect([...read].sort()).toEqual(
      expect.arrayContaining(['articles', 'authors', 'exercises', 'safety-notices', 'sites']),
    )
  })
})

describe('the guide on the site that borrows it', () => {
  it('should point search engines to its owner', () => {
    expect(borrowed.canonical).toBe(owned.canonical)
    expect(borrowed.seo.noindex).toBe(true)
    expect(borrowed.borrowedFrom?.label).toBe('Moorlands Physiotherapy (demonstration)')
  })

  it('should still show the exercises and the author, who are shared too', () => {
    expect(borrowed.blocks.programme).toEqual(owned.blocks.programme)
    expect(borrowed.author?.name).toBe('Lizzie Thornton')
  })
})

async function guideOn(slug: string): Promise<ArticleModel> {
  const reader = await openFor({ payload, slug, viewer: { kind: 'patient' } })
  const guide = reader && (await findArticle(reader, 'sciatica-exercises'))
  if (!guide) throw new Error(`There is no guide on ${slug}.`)
  return guide
}

function exercisesOf({ body, blocks }: ArticleModel): ExerciseModel[] {
  return blocksIn(body)
    .filter(({ blockType }) => blockType === 'exerciseGroup')
    .flatMap(({ exercises }) => exercises as { exercise: string }[])
    .flatMap(({ exercise }) => blocks.exercise(exercise) ?? [])
}

function wordsOf(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}
