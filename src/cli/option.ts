import type { Options } from './command';

/** The value of a text option, or null. */
export function textOption(options: Options, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** The values of an option that may be given several times. */
export function textOptions(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}

/** Who is written into the changes. Never asked of the operating system, which could name a person. */
export function analystOf(options: Options): string {
  return textOption(options, 'by') ?? 'Analyst';
}

/** `--json`, which most commands have. */
export const jsonOption = { json: { type: 'boolean' } } as const;

/** `--by NAME`, which every command that changes a case has. */
export const byOption = { by: { type: 'string' } } as const;
