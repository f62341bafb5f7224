import type { OriginKind } from '../model/claimRows';

/** Words for several voices that a text does not tell apart. */
const collective = /\b(?:accounts|reports|media|outlets|agencies|newspapers|sources|witnesses|posts)$/iu;

/** What is seen, not who shows it. */
const pictures = /^(?:satellite |drone )?(?:imagery|images|pictures|photos|photographs|footage|videos?)\b/iu;

/** People without a name, also where a sentence begins with them. */
const nameless =
  /^(?:local |medical |military |security |field )?(?:activists|residents|witnesses|correspondents|officials)$|^(?:local|medical|military|security) sources$/iu;

/** What an origin is taken for when it is first named: “two residents” have no name, “conflicting accounts” are several. */
export function likelyKind(name: string, isFirst: boolean): OriginKind {
  if (/^[@#]/u.test(name)) return 'person';
  if (pictures.test(name)) return 'imagery';
  if (nameless.test(name)) return 'unnamed';
  if (/^[\p{Ll}\p{N}]/u.test(name)) return collective.test(name) ? 'collective' : 'unnamed';
  return isFirst ? 'outlet' : 'organisation';
}
