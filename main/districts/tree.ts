import type { DistrictRow } from './repository.ts';

/** The districts and what lies in what. A chain that leads back to itself, as a merge may leave one, ends where it began. */
export interface Tree {
  byId: ReadonlyMap<string, DistrictRow>;
  /** The wider districts of one and itself, the widest first; empty when it is unknown. */
  chain(id: string): DistrictRow[];
  /** Those in use that lie directly in one, or at the top for `null`. */
  parts(id: string | null): DistrictRow[];
}

export function treeOf(rows: readonly DistrictRow[]): Tree {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const inUse = rows.filter(({ archivedAt }) => archivedAt === null);
  const chain = (id: string): DistrictRow[] => {
    const found: DistrictRow[] = [];
    let at = byId.get(id);
    while (at !== undefined && !found.includes(at)) {
      found.unshift(at);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
    return found;
  };
  const parts = new Map<string | null, DistrictRow[]>();
  for (const row of inUse) {
    // What lies in an archived, unknown or circular one stands at the top: nothing in use falls out of the tree.
    const parent = row.parentId === null ? undefined : byId.get(row.parentId);
    const isHeld =
      parent !== undefined && parent.archivedAt === null && !chain(parent.id).some(({ id }) => id === row.id);
    const key = isHeld ? parent.id : null;
    const held = parts.get(key);
    if (held === undefined) parts.set(key, [row]);
    else held.push(row);
  }
  return { byId, chain, parts: (id) => parts.get(id) ?? [] };
}

/** Districts in use in the order of the tree, each with its depth. */
export function inTreeOrder(tree: Tree): { row: DistrictRow; depth: number }[] {
  const ordered: { row: DistrictRow; depth: number }[] = [];
  const add = (id: string | null, depth: number) => {
    for (const row of tree.parts(id)) {
      ordered.push({ row, depth });
      add(row.id, depth + 1);
    }
  };
  add(null, 0);
  return ordered;
}
