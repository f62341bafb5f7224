import { escapeXml } from '../../export/escapeXml';
import { paperColours as colours, paperFonts as fonts, remarksOnPaper } from './onPaper';
import type { Scene, Shape } from './scene';

/**
 * A scene as an SVG file of its own: title and description, fonts by name with others to fall back on, no script, style
 * sheet or reference to anything outside. That nothing is outlined unasked is said, since some readers do. `id` tells several in one document apart.
 */
export function sceneSvg(scene: Scene, id = 'figure'): string {
  const { title, description, width, ground, items, remarks } = scene;
  const { height, shapes: told } = remarksOnPaper(scene);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" stroke="none" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml([description, ...remarks].join(' '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...ground.flatMap((shape) => (shape.kind === 'part' ? shape.shapes : [shape])).map(shapeSvg),
    ...items.map(
      ({ label, shapes }) => `<g><title>${escapeXml(label)}</title>${shapes.map(shapeSvg).join('')}</g>`,
    ),
    ...told.map(shapeSvg),
    '</svg>',
    '',
  ].join('\n');
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'text': {
      const { x, y, text, ink, size, anchor = 'start', font = 'plain', strong } = shape;
      const weight = strong ? ' font-weight="600"' : '';
      const place = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
      return `<text x="${x}" y="${y}" font-family="${fonts[font]}" font-size="${size}"${weight}${place} fill="${colours[ink]}">${escapeXml(text)}</text>`;
    }
    case 'path':
      return `<path d="${shape.d}"${paint(shape)}/>`;
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.w}" height="${shape.h}"${shape.round ? ` rx="${shape.round}"` : ''}${paint(shape)}/>`;
    case 'circle':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}"${paint(shape)}/>`;
  }
}

function paint({ fill, ink, width = 1, dashed }: Exclude<Shape, { kind: 'text' }>): string {
  const stroke = ink
    ? ` stroke="${colours[ink]}" stroke-width="${width}"${dashed ? ' stroke-dasharray="5 4"' : ''}`
    : '';
  return ` fill="${fill ? colours[fill] : 'none'}"${stroke}`;
}
