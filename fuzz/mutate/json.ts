import type { Chance } from './Chance';
import { hostileWords } from './hostileWords';
import { mutateText } from './text';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The same JSON with one value of another kind, left out, doubled or nested; now and then no JSON any more. */
export function mutateJson(text: string, chance: Chance): string {
  const value = chance.happens(0.15) ? undefined : parsed(text);
  if (value === undefined) return mutateText(text, chance);
  const places = placesIn(value);
  if (places.length === 0) return JSON.stringify(foreign(chance));
  const { holder, name } = chance.oneOf(places);
  const change = chance.oneOf(['foreign', 'foreign', 'leave out', 'double', 'hostile name', 'nest'] as const);
  if (Array.isArray(holder)) {
    const index = Number(name);
    if (change === 'leave out') holder.splice(index, 1);
    else if (change === 'double') holder.splice(index, 0, holder[index] as Json);
    else holder[index] = change === 'nest' ? nested(holder[index] as Json, chance) : foreign(chance);
  } else if (change === 'leave out') delete holder[name];
  else if (change === 'hostile name' || change === 'double')
    set(holder, chance.oneOf(hostileWords), holder[name]);
  else set(holder, name, change === 'nest' ? nested(holder[name] as Json, chance) : foreign(chance));
  return JSON.stringify(value);
}

interface Place {
  readonly holder: Json[] | { [name: string]: Json };
  readonly name: string;
}

function placesIn(value: Json, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null || places.length > 20_000) return places;
  for (const [name, inner] of Object.entries(value)) {
    places.push({ holder: value, name });
    placesIn(inner, places);
  }
  return places;
}

/** As `JSON.parse` does it: `__proto__` becomes a name like any other. */
function set(holder: { [name: string]: Json }, name: string, value: Json | undefined): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

function foreign(chance: Chance): Json {
  const extreme = [0, -1, 1.5, 2 ** 31, 2 ** 53, 1e300, -1e300];
  return chance.oneOf<Json>([null, true, [], {}, [[]], { '@value': 1 }, ...extreme, ...hostileWords]);
}

function nested(value: Json, chance: Chance): Json {
  let outer = value;
  for (let depth = chance.oneOf([1, 40, 2_000]); depth > 0; depth--)
    outer = chance.happens(0.5) ? [outer] : { items: outer };
  return outer;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
