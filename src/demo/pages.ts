import { type Ref, ref } from './reference-marker'
import { type RichText, block, bulletList, heading, link, paragraph, richText } from './rich-text'

export type DemoPage = {
  site: Ref
  slug: 'home' | 'about' | 'contact' | 'privacy'
  kind: 'home' | 'about' | 'contact' | 'legal'
  title: string
  summary: string
  body: RichText
  seo: { title: string; description: string }
}

export const pages: DemoPage[] = [
  {
    site: ref('sites', 'moorlands'),
    slug: 'home',
    kind: 'home',
    title: 'Physiotherapy at home in the Staffordshire Moorlands',
    summary: 'Clear guides, safe exercises and honest answers about home visits. This is a demonstration.',
    body: richText(
      paragraph(
        'Moorlands Physiotherapy is not a real practice. This website shows how a practice could inform its patients.',
      ),
      heading('h2', 'Start here'),
      bulletList(
        [
          link(ref('articles', 'sciatica-exercises'), 'Sciatica exercises to ease leg pain'),
          ': 12 exercises in 3 phases, and the signs that need emergency help.',
        ],
        [link(ref('services', 'home-physiotherapy'), 'Physiotherapy at home'), ': what happens on a visit.'],
        [
          link(ref('service-areas', 'leek'), 'Leek'),
          ', ',
          link(ref('service-areas', 'cheadle-staffordshire'), 'Cheadle'),
          ' and ',
          link(ref('service-areas', 'biddulph'), 'Biddulph'),
          ': level walks, pools and hospitals near you.',
        ],
      ),
      block('callToAction', {
        heading: 'Do you have a question?',
        text: 'The contact page shows what a practice would offer. Nobody answers here.',
        label: 'Go to contact',
        link: { kind: 'document', document: ref('pages', 'contact') },
      }),
    ),
    seo: {
      title: 'Home physiotherapy, Staffordshire Moorlands (demonstration)',
      description: 'Guides, exercises and areas of a demonstration practice in the Staffordshire Moorlands.',
    },
  },
  {
    site: ref('sites', 'moorlands'),
    slug: 'about',
    kind: 'about',
    title: 'About this demonstration',
    summary: 'How this website was made, what is real in it and what is not.',
    body: richText(
      paragraph(
        'This website shows what the software can do. It belongs to no practice, takes no patients and sells nothing.',
      ),
      heading('h2', 'What is real'),
      bulletList(
        'The sources. Every number about health or a place names where it comes from, and from when it is.',
        'The profile of Lizzie Thornton. It repeats what a public web page says about her, and no more.',
        'The places, paths, pools and hospitals. Please check them before you go, because things change.',
      ),
      heading('h2', 'What is not real'),
      bulletList(
        'The practice, its telephone number and its email address.',
        'The opening hours, prices and reviews. There are none, because we do not make any up.',
      ),
      heading('h2', 'Who checked the health advice'),
      paragraph('Nobody has. No clinician has reviewed this demonstration.'),
      paragraph(
        'The sciatica guide follows a page that carries the name of Lizzie Thornton. We wrote it anew, and she has not approved it.',
      ),
      paragraph('A real practice must name a reviewer and a date before it publishes a guide.'),
      paragraph(
        'Do not use this website to decide about your own health. Ask a GP, a pharmacist or a physiotherapist.',
      ),
    ),
    seo: {
      title: 'About this demonstration: Moorlands Physiotherapy',
      description: 'What is real on this demonstration website, what is not, and who checked it.',
    },
  },
  {
    site: ref('sites', 'moorlands'),
    slug: 'contact',
    kind: 'contact',
    title: 'Contact',
    summary: 'How you would reach a practice. The details here lead to nobody.',
    body: richText(
      paragraph(
        'The telephone number and the email address on this website are examples. They do not work. You can try the form below, but no practice answers it.',
      ),
      heading('h2', 'If you need help now'),
      block('careCard', { notice: ref('safety-notices', 'lower-back-emergency') }),
      paragraph('Keep details about your health for the visit. A first message does not need them.'),
    ),
    seo: {
      title: 'Contact: Moorlands Physiotherapy (demonstration)',
      description: 'Example contact details of a demonstration practice. Nobody answers them.',
    },
  },
  {
    site: ref('sites', 'moorlands'),
    slug: 'privacy',
    kind: 'legal',
    title: 'Privacy',
    summary: 'No cookies, nothing stored on your device, nothing shared.',
    body: richText(
      paragraph('This website sets no cookies. It stores nothing on your phone or computer.'),
      paragraph('It loads nothing from other companies: no adverts, maps, fonts or visitor counters.'),
      heading('h2', 'What you send'),
      paragraph(
        'The form on the contact page takes your name and a way to reach you. They are stored encrypted and deleted after 90 days.',
      ),
      heading('h2', 'What the server sees'),
      paragraph(
        'To send you a page, the server sees the internet address of your device. Every website does.',
      ),
      heading('h2', 'Links'),
      paragraph('Links to other websites, such as the NHS, follow the rules of those websites.'),
    ),
    seo: {
      title: 'Privacy: Moorlands Physiotherapy (demonstration)',
      description: 'This demonstration website sets no cookies and stores nothing on your device.',
    },
  },
  {
    site: ref('sites', 'cheshire-east'),
    slug: 'home',
    kind: 'home',
    title: 'A physiotherapist at your door in Cheshire East',
    summary:
      'What a home visit is, where it could happen and what you can do yourself. This is a demonstration.',
    body: richText(
      paragraph(
        'You are looking at an example of a practice website. Cheshire East Physiotherapy does not exist and visits nobody.',
      ),
      heading('h2', 'What you can read'),
      bulletList(
        [
          'A guide with ',
          link(ref('articles', 'sciatica-exercises'), 'exercises for sciatica'),
          '. It was lent by Moorlands Physiotherapy.',
        ],
        ['How ', link(ref('services', 'home-physiotherapy'), 'home visits'), ' work.'],
        [
          'Places to walk, swim and get help around ',
          link(ref('service-areas', 'macclesfield'), 'Macclesfield'),
          ', ',
          link(ref('service-areas', 'congleton'), 'Congleton'),
          ', ',
          link(ref('service-areas', 'knutsford'), 'Knutsford'),
          ', ',
          link(ref('service-areas', 'sandbach'), 'Sandbach'),
          ' and ',
          link(ref('service-areas', 'nantwich'), 'Nantwich'),
          '.',
        ],
      ),
      block('callToAction', {
        heading: 'Getting in touch',
        text: 'See which details a practice needs from you. The ones shown here are examples.',
        label: 'Contact page',
        link: { kind: 'document', document: ref('pages', 'contact') },
      }),
    ),
    seo: {
      title: 'Home physiotherapy in Cheshire East (demonstration)',
      description: 'An example website of a practice that visits people at home in Cheshire East.',
    },
  },
  {
    site: ref('sites', 'cheshire-east'),
    slug: 'about',
    kind: 'about',
    title: 'About this demonstration',
    summary: 'This website is an example. Here is what that means for you.',
    body: richText(
      paragraph(
        'There are 2 example practices on this software. This is the second one. It borrows the sciatica guide of the first.',
      ),
      heading('h2', 'Can I trust what it says?'),
      paragraph(
        'Treat it as an example. We took health statements from sources such as NICE and the NHS and listed them. No clinician has checked the result.',
      ),
      heading('h2', 'Is anybody behind it?'),
      paragraph('No. There is no clinic, no staff and no diary.'),
      heading('h2', 'Who is Lizzie Thornton?'),
      paragraph(
        'She is a real physiotherapist, described only with what a public web page says. The sciatica guide follows a page that carries her name. We wrote it anew, and she has not checked or approved it.',
      ),
      heading('h2', 'Why are some things missing?'),
      paragraph(
        'You will find no prices, opening hours, photographs or reviews. We leave out what we cannot show to be true.',
      ),
    ),
    seo: {
      title: 'About this demonstration: Cheshire East Physiotherapy',
      description: 'Why this example website exists and how far you can trust it.',
    },
  },
  {
    site: ref('sites', 'cheshire-east'),
    slug: 'contact',
    kind: 'contact',
    title: 'Contact',
    summary: 'Example details only. For real help, use the numbers of the NHS.',
    body: richText(
      paragraph('Please do not call or write: the number and the address on this website belong to nobody.'),
      heading('h2', 'Emergency signs'),
      block('careCard', { notice: ref('safety-notices', 'lower-back-emergency') }),
      heading('h2', 'How a real practice would answer'),
      paragraph(
        'It would ask for your name, a telephone number or email address, and roughly where you live. It would not ask about your health in a first message.',
      ),
    ),
    seo: {
      title: 'Contact: Cheshire East Physiotherapy (demonstration)',
      description: 'Example contact details. For real help, use the numbers of the NHS.',
    },
  },
  {
    site: ref('sites', 'cheshire-east'),
    slug: 'privacy',
    kind: 'legal',
    title: 'Privacy',
    summary: 'What this website does with information about you: nothing.',
    body: richText(
      heading('h2', 'Cookies and storage'),
      paragraph('There are no cookies here. Nothing is kept on the device that you use.'),
      heading('h2', 'Other companies'),
      paragraph('Every part of a page comes from this website. No other company learns that you were here.'),
      heading('h2', 'Messages'),
      paragraph('The contact details are examples, so no message of yours reaches us.'),
    ),
    seo: {
      title: 'Privacy: Cheshire East Physiotherapy (demonstration)',
      description: 'No cookies, no storage and no other companies on this demonstration website.',
    },
  },
]
