type Child = Node | string | null | undefined | false

/** Makes an element. Properties are set as properties, names with a hyphen and `role` as attributes. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Record<string, unknown> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-') || name === 'role') element.setAttribute(name, String(value))
    else Object.assign(element, { [name]: value })
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

/** A button. Its type keeps it from sending a form. */
export function button(label: string, onclick: () => void, className = 'button'): HTMLButtonElement {
  return make('button', { type: 'button', className, onclick }, label)
}

export function list(items: readonly string[]): HTMLUListElement {
  return make('ul', {}, ...items.map((item) => make('li', {}, item)))
}
