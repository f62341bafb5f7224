import type { Ink, Shape } from '@core/figures';

const fonts = { plain: 'var(--font-plain)', reading: 'var(--font-reading)', code: 'var(--font-code)' };

const tokens: Readonly<Record<Ink, string>> = {
  ink: 'var(--ink)',
  quiet: 'var(--ink-quiet)',
  line: 'var(--line-strong)',
  accent: 'var(--accent)',
  good: 'var(--good)',
  bad: 'var(--bad)',
  warn: 'var(--warn)',
  paper: 'var(--paper)',
  soft: 'var(--accent-soft)',
  shade: 'var(--bad-soft)',
};

/** One line, form or text of a picture in the colours of the window. */
export function SceneShape({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
          fontFamily={fonts[shape.font ?? 'plain']}
          fontSize={shape.size}
          fontWeight={shape.strong ? 600 : 400}
          fill={tokens[shape.ink]}
        >
          {shape.text}
        </text>
      );
    case 'path':
      return <path d={shape.d} {...paint(shape)} />;
    case 'rect':
      return (
        <rect x={shape.x} y={shape.y} width={shape.w} height={shape.h} rx={shape.round} {...paint(shape)} />
      );
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} {...paint(shape)} />;
  }
}

function paint({ fill, ink, width = 1, dashed }: Exclude<Shape, { kind: 'text' }>) {
  return {
    fill: fill ? tokens[fill] : 'none',
    ...(ink && { stroke: tokens[ink], strokeWidth: width }),
    ...(dashed && { strokeDasharray: '5 4' }),
  };
}
