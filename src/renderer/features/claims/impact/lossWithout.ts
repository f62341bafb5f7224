import { type ImpactSubject, lossText } from '@core/assess';
import { app } from '@renderer/app/appContext';
import { readImpact } from './readImpact';

/**
 * What would lose all support without it, as a sentence and a space, to be said where it is moved to the bin; empty where
 * nothing would. It is asked before the change, and never stands in its way.
 */
export async function lossWithout(subject: ImpactSubject): Promise<string> {
  const text = lossText(await readImpact(app(), subject)).replace('would lose all', 'lost all');
  return text === '' ? '' : `${text} `;
}
