import { describe, expect, it } from 'vitest';
import { nodeProblem } from './lib/nodeVersion.mjs';

describe('the Node that Assay is started with', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0'])('%s is accepted', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(['12.22.0', '18.20.0', '20.9.0', '21.7.0', '22.11.0'])(
    '%s gets a sentence, not a stack',
    (version) => {
      expect(nodeProblem(version)).toContain(`this is Node ${version}`);
    },
  );
});
