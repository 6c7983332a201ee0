/** Folders of main/ that every domain uses; the others, apart from electron/ and test/, are domains. */
const kernel = 'kernel|database|records|vault|ipc|reader|files|matching|test';
const domain = `^main/(?!(?:${kernel}|electron)/)([^/]+)/`;
const tests = '(?:\\.test\\.tsx?$|^main/test/|^e2e/|^bench/|^torture/)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment: 'It runs on both sides: in the sandboxed page and in plain Node.',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: { pathNot: ['^shared/', '^node_modules/zod/'] },
    },
    {
      name: 'renderer-never-main',
      comment: 'Page and core meet only in the contract.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/' },
    },
    {
      name: 'main-never-renderer',
      comment: 'Page and core meet only in the contract.',
      severity: 'error',
      from: { path: '^main/', pathNot: tests },
      to: { path: '^renderer/' },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The page is sandboxed: there are no modules of Node.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-in-one-folder',
      comment: 'Everything else must run, and be tested, without Electron.',
      severity: 'error',
      from: { pathNot: '^main/electron/|^e2e/|^torture/attack-preload\\.cjs$' },
      to: { path: '(?:^|/)(?:node_modules/)?electron(?:/|$)', dependencyTypes: ['npm', 'npm-dev'] },
    },
    {
      name: 'only-shell-into-shell',
      comment:
        'The core, the tests and the command line run without Electron, so they cannot reach the folder that imports it.',
      severity: 'error',
      from: { path: '^(?:main|shared|renderer)/', pathNot: '^main/electron/' },
      to: { path: '^main/electron/' },
    },
    {
      name: 'domain-only-by-service',
      comment: 'The SQL of a table lives in one folder: another domain is used through its service.',
      severity: 'error',
      from: { path: domain, pathNot: tests },
      to: { path: domain, pathNot: ['^main/$1/', '/service\\.ts$', '^main/bundles/format/'] },
    },
    {
      name: 'kernel-never-domain',
      comment: 'Composition happens in main/core.ts; what every domain uses knows none of them.',
      severity: 'error',
      from: {
        path: '^main/(?:database|vault|ipc|reader|kernel|records|files|matching|test)/',
        pathNot: '\\.test\\.ts$|^main/test/',
      },
      to: { path: domain },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'An old migration must not change its meaning when other code does.',
      severity: 'error',
      from: { path: '^main/database/migrations/[0-9]{4}-[^/]+(?<!\\.test)\\.ts$' },
      to: { pathNot: '^main/database/migration\\.ts$' },
    },
    {
      name: 'screens-do-not-cross',
      comment: 'A screen of another domain is reached by its route, not embedded.',
      severity: 'error',
      from: { path: '^renderer/(?!(?:app|components|text)/)([^/]+)/' },
      to: { path: '^renderer/(?!(?:app|components|text)/)([^/]+)/', pathNot: '^renderer/$1/' },
    },
    {
      name: 'components-know-no-domain',
      comment: 'Reusable means ignorant: components know no domain, no client and no schema of a record.',
      severity: 'error',
      from: { path: '^renderer/components/' },
      to: { path: ['^renderer/(?!components/|text/)', '^shared/(?!kernel/|ipc/|records/|views/)'] },
    },
    {
      name: 'not-to-test',
      comment: 'What ships must not depend on tests.',
      severity: 'error',
      from: { path: '^(?:main|shared|renderer)/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'no-circular',
      comment: 'A cycle means two files that are one concept, or a concept that is missing.',
      severity: 'error',
      from: { path: '^(?:main|shared|renderer)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that leads nowhere hides from every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|\\.woff2$' },
    },
    {
      name: 'not-to-dev-dep',
      comment: 'What ships is listed among the dependencies.',
      severity: 'error',
      from: { path: '^(?:main|shared|renderer)/', pathNot: tests },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(?:@types|electron)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)fixtures/|^out/|^torture/attack/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    cache: { folder: 'out/cache/depcruise', strategy: 'content' },
  },
};
