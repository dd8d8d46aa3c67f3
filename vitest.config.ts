import { defineConfig } from 'vitest/config';

export default defineConfig({
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    // Those run in a browser, by `npm run test:browser`.
    exclude: ['test/browser/**'],
    environment: 'node',
    setupFiles: ['test/seed.ts'],
    // Whole runs of the bundle, several at a time, on a machine that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // They import JSON without attributes, which only a bundler accepts.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/emulators/**', 'src/main.ts'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
