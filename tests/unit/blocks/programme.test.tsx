import { describe, expect, it } from 'vitest'
import { drawBlock } from '@/blocks/views'
import type { PainRule } from '@/clinical/programme'
import { fixtures } from './fixtures'
import { headingsOf, readsOf } from './rendered'

const programme = drawBlock({ ...fixtures.programme, level: 2, id: 'plan' })

function withPainRule(painRule: PainRule) {
  const { block, context } = fixtures.programme
  const changed = context.programme && { ...context.programme, painRule }
  return drawBlock({ block, context: { ...context, programme: changed }, level: 2, id: 'plan' })
}

describe('a programme', () => {
  it('should say for whom it is, how pain decides, and what each phase asks for', () => {
    expect(readsOf(programme)).toEqual([
      'Your plan in 2 phases',
      'You can start if:',
      'your pain is getting better or staying the same',
      'Do not start if:',
      'you have any sign in the emergency card',
      'Let the pain guide you',
      'A good sign',
      'The pain moves out of your leg and towards your back.',
      'Stop if',
      'Your leg pain increases.',
      'Phase 1: Settle the pain',
      'Weeks 1 to 2. About 31 to 54 minutes a day.',
      'Aim: Ease your leg pain and keep moving gently.',
      'Start this phase when',
      'You can turn over in bed without severe pain.',
      'What to do',
      'Start Prone press-ups',
      'Hold for 5 seconds. Repeat 10 times, every 2 to 3 hours while you are awake (about 5 to 7 times).',
      'If it does not reduce your leg pain, leave it out.',
      'If you like Walking',
      'Do this for 5 to 10 minutes. Stop sooner if you need to.',
      'Move on when',
      'Your leg pain is less.',
      'If it gets worse: Stop these exercises and ask a GP or physiotherapist.',
      'Phase 2: Move more',
      'Week 3.',
      'Aim: Help the nerve to move.',
      'What to do',
      'Stop Prone press-ups',
      'Start Nerve glides',
      'Seated sciatic nerve glide: Repeat 10 times on the painful side, twice a day.',
      'If it gets worse: Go back to phase 1.',
    ])
  })

  it('should not skip a level of heading', () => {
    expect(headingsOf(programme).map((heading) => heading.slice(0, 1))).toEqual([
      '2',
      '3',
      '3',
      '3',
      '3',
      '4',
      '4',
      '4',
      '3',
      '4',
    ])
  })

  it('should name the colours of a pain scale and what they ask for, in words', () => {
    const rule: PainRule = {
      kind: 'scale',
      green: '0 to 3 out of 10',
      amber: '4 to 5 out of 10',
      red: '6 out of 10 or more',
      settleHours: 24,
    }
    expect(readsOf(withPainRule(rule))).toEqual(
      expect.arrayContaining([
        'Green: carry on',
        '0 to 3 out of 10',
        'Red: stop',
        'Any extra pain should settle within 24 hours.',
      ]),
    )
  })
})
