import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What docs/security.md (T16) forbids everywhere in production code, each with the reason that the reader sees. */
const banned = [
  ['CallExpression[callee.property.name="serialize"]', 'serialize() copies the database in the clear.'],
  ['CallExpression[callee.property.name="backup"]', 'backup() copies the database past the vault.'],
  [
    'CallExpression[callee.name="eval"], CallExpression[callee.property.name="eval"]',
    'eval runs text as code.',
  ],
  [
    'NewExpression[callee.name="Function"], CallExpression[callee.name="Function"]',
    'Function() runs text as code.',
  ],
  [
    ':matches(MemberExpression[property.name=/^(inner|outer)HTML$/], Property[key.name=/^(inner|outer)HTML$/])',
    'innerHTML turns data into markup.',
  ],
  [
    ':matches(JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"])',
    'dangerouslySetInnerHTML turns data into markup.',
  ],
  [
    ':matches(Identifier[name="openExternal"], Literal[value="openExternal"])',
    'Nothing is opened outside the application.',
  ],
  [
    ':matches(Literal[value=/^persist:/], TemplateElement[value.raw=/^persist:/])',
    'The session is kept in memory alone.',
  ],
];

const noRekey = [
  ':matches(Identifier[name="rekey"], Literal[value=/rekey/i], TemplateElement[value.raw=/rekey/i])',
  'A database is rekeyed in main/vault/rotation alone.',
];

/**
 * @param {string[]} rules a selector and its reason each
 * @returns {import('eslint').Linter.RuleEntry}
 */
const restricted = (...rules) => ['error', ...rules.map(([selector, message]) => ({ selector, message }))];

/**
 * @param {string[]} names of `electron` that only one file may import
 * @param {string} message
 */
const electronNames = (names, message) => ({ name: 'electron', importNames: names, message });

const IPC_MAIN = electronNames(['ipcMain'], 'Named only in main/electron/core-process.ts.');
const IN_PRELOAD = electronNames(['ipcRenderer', 'contextBridge'], 'Named only in preload.ts.');
const everyTest = ['**/*.test.ts', '**/*.test.tsx', 'main/test/**', 'e2e/**', 'bench/**', 'torture/**'];

export default defineConfig(
  globalIgnores(['out', 'node_modules', '**/fixtures']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-imports': ['error', { paths: [IPC_MAIN, IN_PRELOAD] }],
      'no-restricted-syntax': restricted(...banned, noRekey),
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // `refs` takes every object that a hook returns together with a ref for a ref itself; the other tells that the
    // table's library is not memoized, which it is not meant to be.
    rules: { 'react-hooks/refs': 'off', 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['main/vault/rotation*', 'main/vault/rotation/**'],
    rules: { 'no-restricted-syntax': restricted(...banned) },
  },
  { files: ['main/cli.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['main/electron/core-process.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [IN_PRELOAD] }] },
  },
  {
    files: ['main/electron/preload.ts', 'main/electron/reader-preload.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [IPC_MAIN] }] },
  },
  {
    files: everyTest,
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    rules: { 'no-eval': 'error', 'no-unused-vars': 'error' },
  },
);
