import sharp, { type Sharp } from 'sharp'

/**
 * Opens a drawing of our own. This process keeps its decoder of SVG closed, as uploads could reach it
 * (`collections/media/inspect-picture.ts`); what is opened here takes drawings from memory only, and no upload that
 * begins as one gets so far.
 */
export function fromSvg(svg: string): Sharp {
  sharp.unblock({ operation: ['VipsForeignLoadSvgBuffer'] })
  return sharp(Buffer.from(svg))
}
