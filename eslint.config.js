import nounsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', '.mawdi-*/', 'package/', 'test-results/', 'data/'] },
  ...tseslint.configs.recommended,
  nounsanitized.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'dangerouslySetInnerHTML', message: 'Text stays text.' },
        { property: 'innerHTML', message: 'Text stays text.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['src/node/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // Modules by their path: of a package and of a language, which no page loads, and the program that a page names.
  {
    files: ['src/node/glyphs/arabic-shaping.ts', 'src/core/i18n/all-messages.ts', 'src/apps/reader/load-program.ts'],
    rules: { 'no-unsanitized/method': 'off' },
  },
  {
    files: ['src/node/bundle/language-modules.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
);
