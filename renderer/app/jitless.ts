// Our content policy forbids building code from text. zod reads this when its first schema is made, so it has to
// stand here before any schema is loaded.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
