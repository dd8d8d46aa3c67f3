// A state as a run leaves it, for tests.
import type { Meta } from '../../src/core/state/model.ts';

export function metaOf(parts: Partial<Meta> = {}): Meta {
  return {
    format: 1,
    repository: 'acme/plans',
    dialect: 'v1',
    config: { blob: null, text: '' },
    head: 'abc',
    tree: null,
    watermark: null,
    recent: {},
    highWater: {},
    plans: {},
    ...parts,
  };
}
