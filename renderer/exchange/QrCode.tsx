import encodeQR from 'qr';
import { useMemo, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

const QUIET_ZONE = 4;

/** A text as a QR code, black on white in both themes so that cameras read it. */
export function QrCode({ content, label }: { content: string; label: string }): ReactNode {
  const text = useText();
  const code = useMemo(() => drawn(content), [content]);
  if (code === null) return <p className="quiet">{text('exchange.card.qrTooLong')}</p>;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(code.size)} ${String(code.size)}`}
      shapeRendering="crispEdges"
    >
      <path d={code.path} />
    </svg>
  );
}

/** One path over all dark modules, a stroke for each run in a row; `null` when the text is too long for any code. */
function drawn(content: string): { path: string; size: number } | null {
  try {
    const rows = encodeQR(content, 'raw', { ecc: 'low', border: QUIET_ZONE });
    return { path: rows.map(pathOfRow).join(''), size: rows.length };
  } catch {
    return null;
  }
}

function pathOfRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    let end = x;
    while (row[end + 1] === true) end++;
    path += `M${String(x)} ${String(y)}h${String(end - x + 1)}v1H${String(x)}z`;
    x = end;
  }
  return path;
}
