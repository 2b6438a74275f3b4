import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole-process tests start node many times; on a slow machine each start counts.
    testTimeout: 60_000,
    env: { TZ: 'UTC', LC_ALL: 'C', NO_COLOR: '1' },
  },
})
