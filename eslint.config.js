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
  // A module of a package, by its path: no page runs it.
  { files: ['src/node/glyphs/label-glyphs.ts'], rules: { 'no-unsanitized/method': 'off' } },
);
