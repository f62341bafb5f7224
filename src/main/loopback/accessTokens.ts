import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { onceTokenPrefix } from '@host/loopbackAddress';

/** Who may call the host: whoever has the token of this start. Kept in memory only, never logged. */
export interface AccessTokens {
  /** The token in the printed address. */
  readonly main: string;
  /**
   * A token that can be exchanged once for the main one. It goes into the browser's command line,
   * which every user of the computer can read for as long as the browser runs.
   */
  mintOnce(): string;
  accepts(token: unknown): boolean;
  /** The main token for a token that is accepted, or for an unused one-time token; else null. */
  exchange(token: unknown): string | null;
}

export function createAccessTokens(): AccessTokens {
  const main = randomBytes(32).toString('base64url');
  const mainDigest = digest(main);
  const unused = new Set<string>();
  const accepts = (token: unknown) => typeof token === 'string' && timingSafeEqual(digest(token), mainDigest);
  return {
    main,
    mintOnce() {
      const token = `${onceTokenPrefix}${randomBytes(32).toString('base64url')}`;
      unused.add(digest(token).toString('hex'));
      return token;
    },
    accepts,
    exchange(token) {
      if (accepts(token)) return main;
      return typeof token === 'string' && unused.delete(digest(token).toString('hex')) ? main : null;
    },
  };
}

/** Comparing digests takes the same time whatever was guessed, and whatever its length. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
