/**
 * How papers look: black on white, hairlines, nothing cut, heads repeated. The families that the packaged application brings stand first; a document that is opened
 * elsewhere takes what that system has.
 */
export const STYLE = `* { box-sizing: border-box; }
html { font: 9.5pt/1.4 'Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans Ethiopic Variable', 'Noto Sans SC Variable', 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Ethiopic', 'Noto Sans CJK SC', system-ui, sans-serif; color: #000; background: #fff; }
body { margin: 0; }
@media screen { body { max-width: 297mm; margin: 8mm auto; padding: 0 8mm; } }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: 1.2mm 1.6mm; overflow-wrap: anywhere; }
.list tbody td, .list tbody th { border-block-end: 0.2mm solid #777; }
.list thead th { border-block-end: 0.4mm solid #000; font-weight: 600; }
.list tbody th { font-weight: 600; }
.list .group td { font-weight: 600; border-block-end: 0.4mm solid #000; padding-block-start: 4mm; break-after: avoid; }
.page-head { padding: 0 0 3mm; border: 0; }
.page-title { font-size: 13pt; font-weight: 600; }
.page-facts { display: flex; flex-wrap: wrap; gap: 0 5mm; border-block-end: 0.4mm solid #000; padding-block-end: 1.5mm; }
.sheet { break-after: page; }
.sheet:last-of-type { break-after: auto; }
.sheet > tbody > tr, .sheet > tbody > tr > td { break-inside: auto; }
.sheet > tbody > tr > td { padding: 0; }
.code { font-variant-numeric: tabular-nums; }
.box { display: inline-block; width: 3.4mm; height: 3.4mm; border: 0.3mm solid #000; vertical-align: -0.4mm; margin-inline-end: 1mm; }
.copy { white-space: nowrap; }
.quiet { color: #444; }
.number, .tick { width: 9mm; }
.narrow { width: 20mm; }
.medium { width: 30mm; }
.wide { width: 44mm; }
.write { width: 46mm; }
.line { display: block; }
.member p .line { display: inline; }
.member p .line::before { content: ' · '; }
.handout { columns: 2; margin-block: 3mm; }
.handout-line { display: flex; gap: 2mm; align-items: end; padding-block: 1.5mm; break-inside: avoid; }
.rule { flex: 1; border-block-end: 0.2mm solid #000; }
h2 { font-size: 12pt; margin: 0 0 2mm; }
h3 { font-size: 9.5pt; margin: 3mm 0 0.5mm; }
.member { border-block-start: 0.3mm solid #000; padding-block: 2.5mm; break-inside: avoid; }
.member-name { font-size: 11pt; font-weight: 600; }
.member-facts { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6mm; }
p { margin: 0 0 1mm; }
.note { white-space: pre-wrap; }`;
