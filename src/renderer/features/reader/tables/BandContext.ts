import { createContext } from 'react';

/** Which columns of the table around are drawn, `end` exclusive; null outside of a table's frame: all of them. */
export const BandContext = createContext<{ readonly first: number; readonly end: number } | null>(null);
