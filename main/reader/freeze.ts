/**
 * Freezes what every object inherits, so that no file can change it. An object may still be given a property of its own that has the
 * name of an inherited one, which strict code of the libraries does by plain assignment: frozen values alone would forbid it.
 */
export function freezeObjectPrototype(): void {
  const inherited = Object.prototype;
  for (const key of Object.getOwnPropertyNames(inherited)) {
    const found = Object.getOwnPropertyDescriptor(inherited, key);
    if (found === undefined || !('value' in found) || found.configurable !== true) continue;
    const value: unknown = found.value;
    Object.defineProperty(inherited, key, {
      get: () => value,
      set(this: object, own: unknown) {
        if (this === inherited) throw new TypeError('frozen');
        Object.defineProperty(this, key, {
          value: own,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      },
      enumerable: false,
      configurable: false,
    });
  }
  Object.freeze(inherited);
}
