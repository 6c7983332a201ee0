const MIB = 1024 * 1024;

/** Bounds on what an untrusted file may make the reader do; the figures are those of the security page. */
export const LIMITS = {
  csv: { fileBytes: 50 * MIB, recordChars: 200_000, rows: 500_000, columns: 512 },
  xlsx: { fileBytes: 20 * MIB, rows: 200_000, columns: 256, sheets: 200, merges: 100_000 },
  vcard: { fileBytes: 10 * MIB, lines: 50_000, cards: 20_000 },
  ics: { fileBytes: 10 * MIB, lines: 50_000, components: 20_000, depth: 16 },
  pfif: { fileBytes: 20 * MIB, records: 200_000 },
  cap: { fileBytes: 20 * MIB, alerts: 10_000, elements: 200_000 },
  /** KML and GeoJSON. */
  map: { fileBytes: 20 * MIB, features: 100_000, positions: 500_000 },
  json: { depth: 64 },
  docx: { fileBytes: 20 * MIB, textChars: 2_000_000, span: 1000 },
  pdf: { fileBytes: 50 * MIB, pages: 500, textChars: 2_000_000, imagePixels: 40_000_000 },
  text: { fileBytes: 10 * MIB, textChars: 2_000_000 },
  eml: { fileBytes: 50 * MIB, depth: 8, parts: 200, headBytes: MIB, textChars: 2_000_000 },
  /** Files inside a mail or archive, all together: in base64 they have to fit what a jail may answer. `depth` counts mails inside mails. */
  parts: { bytes: 45 * MIB, count: 200, depth: 8 },
  zip: {
    fileBytes: 64 * MIB,
    entries: 2000,
    entryBytes: 100 * MIB,
    totalBytes: 200 * MIB,
    ratio: 200,
    ratioAboveBytes: MIB,
  },
  xml: { depth: 64, attributes: 64, textChars: MIB },
  /** Longest single cell or value kept. */
  valueChars: 32_767,
  jail: { timeMs: 20_000, memoryBytes: 600 * MIB, outputBytes: 64 * MIB },
} as const;
