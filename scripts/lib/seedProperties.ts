import fc from 'fast-check';

/**
 * Property tests try the same inputs in every run, so that a red run is red again for whoever looks into it.
 * `ASSAY_PROPERTY_SEED=random` (or a number) and `ASSAY_PROPERTY_RUNS` look further.
 */
const { ASSAY_PROPERTY_SEED: seed = '20261123', ASSAY_PROPERTY_RUNS: runs } = process.env;

fc.configureGlobal({
  ...(seed === 'random' ? {} : { seed: Number(seed) }),
  ...(runs ? { numRuns: Number(runs) } : {}),
});
