import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (folder: string) => fileURLToPath(new URL(`./src/${folder}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: { '@core': source('core'), '@host': source('host'), '@renderer': source('renderer') },
  },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
    testTimeout: 20_000,
    setupFiles: ['scripts/lib/seedProperties.ts'],
    // One thread fewer than there are cores, vitest's own choice, would leave half of a small machine idle.
    pool: 'threads',
    maxWorkers: '100%',
  },
});
