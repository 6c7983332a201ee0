/** What the tests use of `build/runtime.mjs`, which is JavaScript because it runs before anything is installed. */
declare module '*/build/runtime.mjs' {
  export function resolveRuntime(): Promise<{ program: string; version: string; addonPath: string | null }>;
}
