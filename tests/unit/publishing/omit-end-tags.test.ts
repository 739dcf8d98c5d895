import { describe, expect, it } from 'vitest'
import { omitEndTags } from '@/publishing/omit-end-tags'

describe('end tags that a document can do without', () => {
  it.each([
    ['<ul><li>One</li><li class="x">Two</li></ul>', '<ul><li>One<li class="x">Two</ul>'],
    ['<ol><li><p>One</p><p>Two</p></li></ol>', '<ol><li><p>One<p>Two</ol>'],
    ['<dl><div><dt>Hold</dt><dd>5</dd></div></dl>', '<dl><div><dt>Hold<dd>5</div></dl>'],
    ['<link rel="icon"/><p>A<br/>b', '<link rel="icon"><p>A<br>b'],
    ['<section><p>Text</p><h2>Next</h2></section>', '<section><p>Text<h2>Next</h2></section>'],
  ])('should be left out: %s', (html, shorter) => {
    expect(omitEndTags(html)).toBe(shorter)
  })

  it.each([
    '<p>Text</p> and more',
    '<p>Text</p><a href="/">Link</a>',
    '<p>Text</p><span>More</span>',
    '<p>Text</p><pre>More</pre>',
    '<a href="/"><p>Text</p></a>',
    '<custom-element><p>Text</p></custom-element>',
    '<li>One</li> ',
    '<svg><path d="M0 0"/></svg>',
  ])('should stay where something else ends them: %s', (html) => {
    expect(omitEndTags(html)).toBe(html)
  })
})
