import type { ReactNode } from 'react';
import type { MrzProblem, MrzReading } from '../../../shared/people/mrz/schema.ts';
import type { Text } from '../../text/text.ts';
import { useText } from '../../text/use-text.ts';

/** What is wrong with the lines beside their check digits, each once. */
export function MrzProblems({ reading }: { reading: MrzReading }): ReactNode {
  const text = useText();
  const said = new Set(reading.problems.map((problem) => sentence(problem, text)));
  if (reading.fields?.names.isCut === true) said.add(text('person.mrz.cut'));
  if (said.size === 0) return null;
  return (
    <ul className="mrz-corrections">
      {[...said].map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function sentence(problem: MrzProblem, text: Text): string {
  const { code, ...values } = problem;
  const shown = Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
  return text(`person.mrz.problem.${code}`, shown);
}
