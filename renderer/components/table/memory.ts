/** Where each list was left in this session, so that Back returns to the same place. */
export interface Place {
  offset: number;
  active: number | null;
  isPeeking: boolean;
  /** Groups that were open. */
  open: OpenGroups;
}

/** Groups that are open, by their value: where they stand among the groups, and how many rows they have. */
export type OpenGroups = ReadonlyMap<string, { index: number; count: number }>;

const places = new Map<string, Place>();

export function placeOf(list: string): Place | undefined {
  return places.get(list);
}

export function rememberPlace(list: string, place: Place): void {
  places.set(list, place);
}
