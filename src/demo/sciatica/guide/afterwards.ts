import { lines } from '../../blocks'
import { ref } from '../../reference-marker'
import { cambridgeSciatica, nhsSciatica, niceNg59, niceNg59Public } from '../../references'
import { type BlockNode, block, bulletList, heading, link, paragraph } from '../../rich-text'
import { cite } from './cite'

/** Professional help, other treatments, what to expect, staying well, and the end of the page. */
export const afterwards: BlockNode[] = [
  heading('h2', 'When a physiotherapist or GP can help'),
  paragraph('Ask for an appointment if one of these is true for you.'),
  bulletList(
    'Your pain is not better after 2 to 3 weeks.',
    'You do not know which exercises are safe for you.',
    'Your pain is getting worse.',
    'Your leg is getting weaker. Look at the emergency and urgent signs first.',
    'You want a plan made for you, or hands-on treatment.',
    'Your sciatica keeps coming back.',
  ),

  heading('h2', 'Other treatments'),
  paragraph(
    'This page names no medicines. A pharmacist or GP can tell you which ones may help you and which are not advised for sciatica. ',
    link(nhsSciatica.url ?? '', 'Read about treatments for sciatica on the NHS website'),
    '.',
  ),
  bulletList(
    [
      'Hands-on treatment (manual therapy) can be part of your care, but only together with exercise.',
      cite(niceNg59),
    ],
    ['Support to cope with pain (psychological therapy) can also be added to exercise.', cite(niceNg59)],
    [
      'NICE does not advise belts, corsets, special soles, acupuncture, traction or electrotherapy.',
      cite(niceNg59Public),
    ],
    [
      'A specialist may talk to you about an injection in the back or an operation. This is for some people with severe pain, or pain that other treatments have not helped.',
      cite(niceNg59),
    ],
  ),

  block('recoveryTimeline', {
    heading: 'What to expect',
    steps: [
      {
        from: 1,
        to: 2,
        unit: 'week',
        expect: 'Moving may hurt. It is not harmful, and it can help you get better faster.',
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

  heading('h2', 'Lowering the chance that it comes back'),
  bulletList(
    'Keep up the strengthening exercises.',
    'Stay active every day.',
    'Get up often when you sit for long.',
    'Change your position often, and sit and stand tall.',
    'Bend your hips and knees when you lift, and keep the load close to you.',
    'Keep to a healthy weight, or ask for help to reach one.',
    'Deal with new pain early.',
  ),
  block('keyPoints', {
    heading: 'In short',
    items: lines(
      'Know the emergency signs.',
      'Start with the gentle exercises on your front and back.',
      'Add nerve glides when your leg allows it.',
      'Stretch tight muscles, then build strength in your tummy and bottom.',
      'Walk every day.',
      'Leave out what makes your leg worse for now.',
      'Be patient. Getting better takes weeks.',
    ),
  }),
  block('callToAction', {
    heading: 'Would you like help with sciatica?',
    text: 'A physiotherapist can check your back and leg and make a plan with you, at your home. This website is a demonstration, so nobody will answer.',
    label: 'Contact the practice',
    link: { kind: 'document', document: ref('pages', 'contact') },
  }),
  block('sources', { heading: 'Sources' }),
]
