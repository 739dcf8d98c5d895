import { qrPath } from '../../ui/qr-path'

const SVG = 'http://www.w3.org/2000/svg'

/** A QR code as a picture; black on white in any colours of the page, because a camera wants it so. */
export function qrCode(text: string, label: string): SVGSVGElement {
  const { path, size } = qrPath(text, 4)
  const svg = document.createElementNS(SVG, 'svg')
  const title = document.createElementNS(SVG, 'title')
  const ground = document.createElementNS(SVG, 'rect')
  const dark = document.createElementNS(SVG, 'path')
  title.textContent = label
  svg.setAttribute('role', 'img')
  svg.setAttribute('viewBox', `0 -.5 ${size} ${size}`)
  for (const [name, value] of Object.entries({ y: '-.5', width: '100%', height: '100%', fill: '#fff' })) {
    ground.setAttribute(name, value)
  }
  dark.setAttribute('d', path)
  dark.setAttribute('stroke', '#000')
  svg.append(title, ground, dark)
  return svg
}
