import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** These test the built extension. */
const AFTER_THE_BUILD = ['tests/browsers/**', 'tests/build/**'];

export default defineConfig({
  plugins: [preact()],
  test: {
    // What is pure: views, the browser's interface and the page are tested where they run.
    coverage: {
      include: ['reading/**/*.ts', 'citation/**/*.ts', 'library/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'json'],
      reportsDirectory: 'out/coverage',
      reportOnFailure: true,
      thresholds: { branches: 90 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: AFTER_THE_BUILD,
          // All cores: of two, one would be left to vitest, which has little to do.
          maxWorkers: '100%',
          // A property runs hundreds of cases; a busy machine must not fail it.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: AFTER_THE_BUILD.map((folder) => `${folder}/*.test.ts`),
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What a browser does it does at once, but for a machine that has much else to do.
          expect: { poll: { timeout: 30_000 } },
          // A browser waits more than it works; more than two at a time would wait for each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
