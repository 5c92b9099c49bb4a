// Biome formats and lints; ESLint adds only what needs the type checker.
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['**/dist/**', '**/schema.d.ts', '**/node_modules/**', 'docs/.vitepress/**'] },
  {
    files: ['{packages,examples}/*/{src,e2e,bench,faults}/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      // Inside `try` a promise that is handed on leaves before `catch` and `finally` know how it ended.
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
    },
  },
)
