import type { Question } from './blocks'
import { type Ref, ref } from './reference-marker'
import { type RichText, bulletList, heading, link, numberList, paragraph, richText } from './rich-text'

export type DemoService = {
  site: Ref
  slug: string
  title: string
  summary: string
  body: RichText
  faqs: Question[]
  areas: Ref[]
  seo: { title: string; description: string }
}

/** General, without prices and without promises: nobody offers these services. */
export const services: DemoService[] = [
  {
    site: ref('sites', 'moorlands'),
    slug: 'home-physiotherapy',
    title: 'Physiotherapy at home',
    summary: 'A physiotherapist comes to you, checks how you move and makes a plan with you.',
    body: richText(
      paragraph(
        'Getting to a clinic can be hard when sitting or walking hurts. On a home visit, the physiotherapist comes to you. You practise in the rooms where you live.',
      ),
      heading('h2', 'What happens on a first visit'),
      numberList(
        'You talk about your pain, your health and what you want to do again.',
        'The physiotherapist checks how you move and how strong you are. You can say no to any part of it.',
        'You are told what the physiotherapist thinks and what could help.',
        'You agree on a plan and try the first exercises together.',
      ),
      heading('h2', 'When a home visit is not the right help'),
      paragraph(
        'A home visit is not for emergencies. Some signs need a hospital. ',
        link(ref('articles', 'sciatica-exercises'), 'Read the emergency signs in our sciatica guide'),
        ' before you book anything.',
      ),
      paragraph(
        'You can also ask a GP about physiotherapy on the NHS. It may not be open everywhere, and you may have to wait.',
      ),
    ),
    faqs: [
      {
        question: 'Do I need a letter from a GP?',
        answer: 'Each practice decides this. This demonstration has no rule, because it makes no visits.',
      },
      {
        question: 'Can somebody be with me?',
        answer: 'Yes. A relative, friend or carer can stay with you for the whole visit.',
      },
    ],
    areas: areas('leek', 'cheadle-staffordshire', 'biddulph'),
    seo: {
      title: 'Physiotherapy at home in the Staffordshire Moorlands',
      description: 'What happens when a physiotherapist visits you at home. Part of a demonstration website.',
    },
  },
  {
    site: ref('sites', 'cheshire-east'),
    slug: 'home-physiotherapy',
    title: 'Home visits by a physiotherapist',
    summary: 'Assessment, advice and exercises in your own home, at a pace that suits you.',
    body: richText(
      paragraph(
        'Some people find it easier to be seen at home. Your stairs, your chair and your bed are part of the problem or part of the answer. At home, you can look at them together.',
      ),
      heading('h2', 'What a visit can include'),
      bulletList(
        'questions about your pain and your general health',
        'a check of your movement, strength, feeling and balance',
        'exercises chosen for you, written down with how many and how often',
        'advice on sitting, sleeping, lifting and going back to what you enjoy',
        'a letter to your GP, if you agree to it',
      ),
      heading('h2', 'Before you book'),
      paragraph(
        'Look at ',
        link(ref('articles', 'sciatica-exercises'), 'the signs that need emergency help'),
        ' first. They come before any exercise or visit.',
      ),
      paragraph(
        'Ask any physiotherapist for their name and check them on ',
        link('https://www.hcpc-uk.org/check-the-register/', 'the HCPC register'),
        '. In the UK, only people on that register may call themselves a physiotherapist.',
      ),
    ),
    faqs: [
      {
        question: 'How long does a visit take?',
        answer:
          'That is for each practice to say. This demonstration offers no visits, so it gives no times.',
      },
      {
        question: 'What do I need at home?',
        answer: 'A place to lie down, a firm chair and some privacy. Our area pages have a list.',
      },
    ],
    areas: areas('macclesfield', 'congleton', 'knutsford', 'sandbach', 'nantwich'),
    seo: {
      title: 'Home visits by a physiotherapist in Cheshire East',
      description:
        'What a home visit can include and what to check before you book. Part of a demonstration website.',
    },
  },
]

function areas(...slugs: string[]): Ref[] {
  return slugs.map((slug) => ref('service-areas', slug))
}
