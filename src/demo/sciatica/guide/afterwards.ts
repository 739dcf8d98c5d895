import { ref } from '../../reference-marker'
import { cambridgeSciatica, nhsSciatica, niceNg59 } from '../../references'
import { type BlockNode, block, bulletList, heading, link, paragraph } from '../../rich-text'
import { cite } from './cite'

/** What to expect, professional help, other treatments, staying well, and the end of the page. */
export const afterwards: BlockNode[] = [
  block('recoveryTimeline', {
    heading: 'What to expect',
    steps: [
      {
        from: 1,
        to: 2,
        unit: 'week',
        expect: 'Moving may hurt. Keep moving gently.',
        citation: nhsSciatica.label,
      },
      {
        from: 3,
        to: 4,
        unit: 'week',
        expect: 'You add exercises as your leg allows. See a GP if things are not better after a few weeks.',
        citation: nhsSciatica.label,
      },
      {
        from: 5,
        to: 8,
        unit: 'week',
        expect: 'Sciatica usually gets better in 4 to 6 weeks, but it can last longer. You build strength.',
        citation: nhsSciatica.label,
      },
      {
        from: 2,
        to: 3,
        unit: 'month',
        expect: 'One NHS hospital tells its patients that 9 in 10 people are better within 3 months.',
        citation: cambridgeSciatica.label,
      },
    ],
  }),

  heading('h2', 'When a physiotherapist can help'),
  paragraph('Ask for an appointment if your pain is not better after 2 to 3 weeks, or if you:'),
  bulletList(
    'do not know which exercises are safe for you',
    'want a plan made for you, or hands-on treatment',
    'have sciatica that keeps coming back',
  ),

  heading('h2', 'Other treatments'),
  paragraph(
    'Ask a pharmacist or GP which medicines may help and which are not advised, or ',
    link(nhsSciatica.url ?? '', 'read about treatments on the NHS website'),
    '.',
  ),
  bulletList(
    [
      'Hands-on treatment (manual therapy) and support to cope with pain (psychological therapy) can be part of your care, but only together with exercise.',
      cite(niceNg59),
    ],
    [
      'If pain is severe or nothing else has helped, a specialist may discuss an injection in the back or an operation.',
      cite(niceNg59),
    ],
  ),

  heading('h2', 'Lowering the chance that it comes back'),
  bulletList(
    'Keep up the strengthening exercises, and stay active every day.',
    'Get up often when you sit for long.',
    'Bend your hips and knees when you lift, and keep the load close.',
    'Keep to a healthy weight.',
    'Deal with new pain early.',
  ),
  block('callToAction', {
    heading: 'Would you like help with sciatica?',
    text: 'A physiotherapist can check your back and leg and make a plan with you, at your home. This is a demonstration: nobody will answer.',
    label: 'Contact the practice',
    link: { kind: 'document', document: ref('pages', 'contact') },
  }),
  block('sources', { heading: 'Sources' }),
]
