import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './paths.mjs';
import { say } from './steps.mjs';

// Run on Node: `node build/texts.ts`. Finds texts that are missing, unfilled, unused, or written into a screen.

const renderer = join(root, 'renderer');
const here = join(renderer, 'text');
const LANGUAGES = ['en', 'fr', 'ar'] as const;
type Language = (typeof LANGUAGES)[number];

/** Every text by its dotted key; one with plural forms holds them by category. */
type Texts = ReadonlyMap<string, string | Readonly<Record<string, string>>>;

/** Attributes that people read or hear. */
const VISIBLE = new Set([
  'label',
  'title',
  'placeholder',
  'description',
  'alt',
  'aria-label',
  'hint',
  'lead',
  'submit',
  'nothing',
  'add',
  'nothingFound',
]);
/** Words that are no language: names of keys on the keyboard. */
const NO_LANGUAGE = new Set(['Ctrl', 'Enter', 'Esc', 'K', 'Ctrl K', '⌘ K']);

const faults: string[] = [];
const catalogues = new Map<Language, Texts>();
for (const language of LANGUAGES) {
  const module: unknown = await import(join(here, `${language}.ts`));
  catalogues.set(language, textsOf(catalogueOf(module)));
}
const english = catalogues.get('en') ?? new Map<string, never>();

for (const language of LANGUAGES) compare(language, catalogues.get(language) ?? new Map<string, never>());
checkSources();

for (const fault of faults) say(fault);
say(
  faults.length === 0
    ? `${String(english.size)} texts in ${String(LANGUAGES.length)} languages: no fault`
    : `${String(faults.length)} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

function catalogueOf(module: unknown): object {
  const hasCatalogue = typeof module === 'object' && module !== null && 'catalogue' in module;
  return hasCatalogue && typeof module.catalogue === 'object' && module.catalogue !== null
    ? module.catalogue
    : {};
}

function textsOf(node: object, prefix = ''): Map<string, string | Record<string, string>> {
  const found = new Map<string, string | Record<string, string>>();
  for (const [key, value] of Object.entries<unknown>({ ...node })) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') found.set(path, value);
    else if (isForms(value)) found.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [inner, text] of textsOf(value, path)) found.set(inner, text);
  }
  return found;
}

function isForms(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && 'one' in value && 'other' in value;
}

/** Compares a language with English: the same keys, the same placeholders, every plural form that CLDR names. */
function compare(language: Language, texts: Texts): void {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const key of english.keys()) if (!texts.has(key)) faults.push(`${language}: "${key}" is missing`);
  for (const [key, value] of texts) {
    const original = english.get(key);
    if (original === undefined) {
      faults.push(`${language}: "${key}" does not exist in English`);
      continue;
    }
    if (typeof value !== 'string') {
      for (const form of forms)
        if (typeof value[form] !== 'string')
          faults.push(`${language}: "${key}" lacks the plural form "${form}"`);
      for (const form of Object.keys(value))
        if (!forms.some((known) => known === form))
          faults.push(`${language}: "${key}" has the plural form "${form}", which this language lacks`);
    }
    if ((typeof value === 'string') !== (typeof original === 'string'))
      faults.push(`${language}: "${key}" has plural forms in one language only`);
    for (const text of typeof value === 'string' ? [value] : Object.values(value)) {
      if (text.trim() === '') faults.push(`${language}: "${key}" is empty`);
      for (const name of placeholders(text))
        if (!placeholdersOf(original).has(name))
          faults.push(`${language}: "${key}" asks for {{${name}}}, which English does not`);
    }
    for (const name of placeholdersOf(original)) {
      // A plural form may say the number in a word: "one day", "two days".
      if (name !== 'count' && !placeholdersOf(value).has(name))
        faults.push(`${language}: "${key}" leaves out {{${name}}}`);
    }
  }
}

function placeholders(text: string): Set<string> {
  return new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? ''));
}

function placeholdersOf(value: string | Readonly<Record<string, string>>): Set<string> {
  return new Set(
    (typeof value === 'string' ? [value] : Object.values(value)).flatMap((text) => [...placeholders(text)]),
  );
}

/** Reads every source of the page: which keys it names, and which visible words stand in it. */
function checkSources(): void {
  const used = new Set<string>();
  const patterns: RegExp[] = [];
  for (const file of sourcesIn(renderer)) {
    if (
      file.startsWith(join(here, 'en')) ||
      file.startsWith(join(here, 'fr')) ||
      file.startsWith(join(here, 'ar')) ||
      file.endsWith('.test.ts')
    )
      continue;
    const source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    collectKeys(source, used, patterns);
    if (file.endsWith('.tsx')) findLiterals(source, relative(renderer, file));
  }
  for (const key of english.keys()) {
    if (!used.has(key) && !patterns.some((pattern) => pattern.test(key)))
      faults.push(`en: "${key}" is used nowhere`);
  }
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Keys stand as plain strings, or as templates (`people.sex.${sex}`), which use every key that fits. */
function collectKeys(node: ts.Node, used: Set<string>, patterns: RegExp[]): void {
  if (ts.isStringLiteralLike(node) && english.has(node.text)) used.add(node.text);
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
    if (/^[a-zA-Z]+\./.test(parts[0] ?? '')) {
      patterns.push(
        new RegExp(
          `^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\w/.+-]+')}$`,
        ),
      );
    }
  }
  ts.forEachChild(node, (child) => collectKeys(child, used, patterns));
}

function findLiterals(node: ts.Node, file: string): void {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  const report = (text: string) => {
    const words = text.trim();
    if (/\p{L}/u.test(words) && !NO_LANGUAGE.has(words))
      faults.push(`${file}:${String(line + 1)}: "${words}" is written into the screen`);
  };
  if (ts.isJsxText(node)) report(node.text);
  if (
    ts.isJsxExpression(node) &&
    node.expression !== undefined &&
    ts.isStringLiteralLike(node.expression) &&
    !ts.isJsxAttribute(node.parent)
  )
    report(node.expression.text);
  if (ts.isJsxAttribute(node) && VISIBLE.has(node.name.getText())) {
    const value = node.initializer;
    if (value !== undefined && ts.isStringLiteral(value)) report(value.text);
    if (
      value !== undefined &&
      ts.isJsxExpression(value) &&
      value.expression !== undefined &&
      ts.isStringLiteralLike(value.expression)
    )
      report(value.expression.text);
  }
  ts.forEachChild(node, (child) => findLiterals(child, file));
}
