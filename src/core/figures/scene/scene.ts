import type { Id } from '../../model/id';

/** What a line or letter of a picture is for; each way of drawing has its own colours for them. */
export type Ink = 'ink' | 'quiet' | 'line' | 'accent' | 'good' | 'bad' | 'warn' | 'paper' | 'soft' | 'shade';

interface Stroke {
  readonly ink?: Ink;
  /** In CSS pixels; 1 where absent. */
  readonly width?: number;
  readonly dashed?: boolean;
}

export type Shape =
  | (Stroke & {
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: Ink;
      /** About where it is, where it is small; without it, it may be anywhere in the picture. */
      readonly y?: number;
    })
  | (Stroke & {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly fill?: Ink;
      readonly round?: number;
    })
  | (Stroke & {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill?: Ink;
    })
  | {
      readonly kind: 'text';
      /** Where the line begins, is centred, or ends, as `anchor` says; `y` is its baseline. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly ink: Ink;
      readonly size: number;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly font?: 'plain' | 'reading' | 'code';
      readonly strong?: boolean;
    };

/** Shapes that lie together under a picture, and the stretch they take up. */
export interface GroundPart {
  readonly kind: 'part';
  /** From the top of the picture, in CSS pixels. */
  readonly y: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A part of a picture that can be pointed at, walked to and opened. */
export interface SceneItem {
  readonly key: string;
  /** All it says, in words. */
  readonly label: string;
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly shapes: readonly Shape[];
  /** What it rests on, in order of making. */
  readonly statements: readonly Id[];
  readonly claimId?: Id;
}

/** A picture as geometry, in CSS pixels from the top left corner: drawn alike in the window, in reports and as a file. */
export interface Scene {
  readonly title: string;
  /** What is seen, in one or two sentences. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** What lies under the items: axes, headings, shading. */
  readonly ground: readonly (Shape | GroundPart)[];
  /** In the order they are read. */
  readonly items: readonly SceneItem[];
  /** What is not in the picture, in sentences. */
  readonly remarks: readonly string[];
}
