import { describe, expect, it } from 'vitest';
import { applyChange } from '../model/caseState';
import { commitTo } from './caseFile';
import { newRow } from './newRow';
import { binning, creating, inverted, restoring, updating } from './operations';
import { smallCaseTime as at, smallCase } from './testing/smallCase';

const later = '2026-05-06T00:00:00.000Z';

describe('operations', () => {
  it('undoing a change of several dependent steps gives back exactly the rows from before', () => {
    const caseFile = smallCase();
    const before = structuredClone(caseFile.state);
    const claim = { ...newRow(caseFile.caseId, 'T', at), text: 'Half the depot is held', note: null };
    const renamed = updating('claims', claim, { text: 'The southern half is held' }, later);
    const source = [...caseFile.state.sources.values()][0];
    if (!source) throw new Error('the small case has a source');
    const change = commitTo(
      caseFile,
      'Several steps',
      [creating('claims', claim), renamed, binning('sources', source, later)],
      { at: later, by: 'T' },
    );
    expect(caseFile.state.claims.get(claim.id)?.text).toBe('The southern half is held');
    applyChange(caseFile.state, { ...change, operations: inverted(change) });
    expect(caseFile.state).toEqual(before);
  });

  it('the bin keeps the row, and taking it out changes nothing but the times', () => {
    const row = { ...newRow(crypto.randomUUID(), 'T', at), text: 'A claim', note: null };
    const binned = binning('claims', row, later).after;
    expect(binned).toEqual({ ...row, deletedAt: later, updatedAt: later });
    if (!binned) throw new Error('binning keeps the row');
    expect(restoring('claims', binned, later).after).toEqual({ ...row, updatedAt: later });
  });
});
