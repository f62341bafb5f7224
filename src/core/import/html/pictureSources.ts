import type { MarkupElement } from '../markup/markupNode';

/** Where scripts that load pictures late keep the address until then, the usual first. */
const late = ['data-src', 'data-original', 'data-lazy-src', 'data-original-src', 'data-hi-res-src'];
const lateSets = ['data-srcset', 'data-lazy-srcset'];

/**
 * Every place a picture may come from, the likeliest first: a style SingleFile wrote, what a script would load, the
 * picture's own address, its choices by size. `picture` is the `picture` element it stands in, or null.
 */
export function pictureSources(
  { attributes }: MarkupElement,
  picture: MarkupElement | null,
  variables: ReadonlyMap<string, string>,
): string[] {
  const variable = /var\((--sf-img-\d+)\)/.exec(attributes.get('style') ?? '')?.[1];
  const offered = (picture?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && child.name === 'source'
      ? ['srcset', ...lateSets].flatMap((name) => fromSet(child.attributes.get(name)))
      : [],
  );
  const sources = [
    variable === undefined ? undefined : variables.get(variable),
    ...late.map((name) => attributes.get(name)),
    attributes.get('src'),
    ...['srcset', ...lateSets].flatMap((name) => fromSet(attributes.get(name))),
    ...offered,
  ];
  return sources.map((source) => (source ?? '').trim()).filter((source) => source !== '');
}

/** Longer sets hold pictures themselves, which are read from where the page shows them. */
const longestSet = 20_000;

/** The addresses of a set of choices: each is followed by a width or a density, and parted by a comma and a space. */
function fromSet(set: string | undefined): string[] {
  if (!set || set.length > longestSet) return [];
  return set
    .split(/,\s/)
    .slice(0, 20)
    .flatMap((choice) => /\S+/.exec(choice)?.[0].replace(/,$/, '') ?? []);
}
