import type { GraphNode } from './graph'

/**
 * What makes a page a `FAQPage`: its questions with their answers. A page without any stays an ordinary one. Search
 * engines no longer draw them; other readers of the vocabulary do.
 */
export function questionsOf(faqs: readonly { question: string; answer: string }[]): {
  type: 'FAQPage' | 'WebPage'
  questions: GraphNode[]
} {
  return {
    type: faqs.length > 0 ? 'FAQPage' : 'WebPage',
    questions: faqs.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }
}
