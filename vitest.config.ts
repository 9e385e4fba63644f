import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  test: {
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**'],
          setupFiles: ['test/same-seed.ts'],
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/*.test.ts'],
          globalSetup: ['test/package/install.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
}

export default config
