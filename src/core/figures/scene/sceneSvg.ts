import { escapeXml } from '../../export/escapeXml';
import type { Ink, Scene, Shape } from './scene';

/** The colours of the light window, on white: a picture handed over is read on paper. */
const colours: Readonly<Record<Ink, string>> = {
  ink: '#1e2125',
  quiet: '#5c6068',
  line: '#c8c4ba',
  accent: '#2b5a72',
  good: '#23704a',
  bad: '#a93a28',
  warn: '#8a5a06',
  paper: '#ffffff',
  soft: '#e0edf3',
  shade: '#f8e4df',
};

const fonts = {
  plain: 'Inter, Helvetica, Arial, sans-serif',
  reading: "'Source Serif 4', Georgia, serif",
  code: "'JetBrains Mono', monospace",
};

const remarkHeight = 18;

/**
 * A scene as an SVG file of its own: title and description, fonts by name with others to fall back on, no script, style
 * sheet or reference to anything outside. `id` tells several in one document apart.
 */
export function sceneSvg(scene: Scene, id = 'figure'): string {
  const { title, description, width, ground, items, remarks } = scene;
  const height = scene.height + remarks.length * remarkHeight + (remarks.length > 0 ? 8 : 0);
  const told = remarks.map((text, place): Shape => {
    const y = scene.height + 16 + place * remarkHeight;
    return { kind: 'text', x: 12, y, text, ink: 'quiet', size: 11 };
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
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
