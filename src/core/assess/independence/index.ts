export type { Circle } from './bases';
export type { Join, JoinKind, Overruling } from './join';
export { pathBetween } from './joinedRoots';
export { lineOf } from './parents';
export type { NearPair } from './sourceTies';
export { type Voice, type Voices, voicesAmong } from './voices';
