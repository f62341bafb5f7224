import { createContext, useContext } from 'react';
import type { Reading } from './Reading';

export const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('No source text is open here');
  return reading;
}
