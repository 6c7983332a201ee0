import { CalendarDate, dateOf } from '../../../shared/kernel/dates.ts';
import { ProcedureInput } from '../../../shared/procedures/schema.ts';
import { createProcedure, findProcedure, getProcedure, updateProcedure } from '../../procedures/service.ts';
import { nowOf } from '../../kernel/clock.ts';
import { Facts } from '../mapping/facts.ts';
import { factKey, fieldsOf, folded, homeRecord, named, withFind, type Home } from './home.ts';

const STEPS_LIMIT = 200;

/** Where procedures become cards. A document gives the steps of one whole: those of an earlier edition do not stay beside them. */
export const procedureHome: Home = withFind({
  kind: 'procedure',
  rule: {
    lists: { steps: (item) => folded(item['text']), unmapped: factKey },
    whole: ['steps'],
    silent: { level: 'unknown' },
  },
  map: (item, context) => {
    const fields = fieldsOf(item, 'procedure');
    const facts = new Facts(context, item.unmapped);
    const steps = (fields.steps ?? []).map((step) => ({
      id: context.newId(),
      text: step.text.trim(),
      who: facts.line('who', step.who),
      number: facts.line('number', step.number),
    }));
    for (const { text } of steps.slice(STEPS_LIMIT)) facts.keep('step', text);
    if (fields.level === 'regional') facts.keep('level', fields.level);
    const day = (label: string, value: string | undefined): string | null => {
      const known = CalendarDate.safeParse(value);
      if (!known.success) facts.keep(label, value);
      return known.success ? known.data : null;
    };
    return {
      title: facts.line('title', fields.title),
      reference: '',
      level: fields.level === 'regional' ? 'local' : (fields.level ?? 'unknown'),
      trigger: facts.paragraph('trigger', fields.trigger),
      steps: steps.filter(({ text }) => text !== '').slice(0, STEPS_LIMIT),
      organisationId: null,
      districtIds: [],
      validFrom: day('validFrom', fields.validFrom),
      validUntil: day('validUntil', fields.validUntil),
      source: '',
      note: facts.paragraph('text', fields.text),
      unmapped: facts.unmapped,
      verified: context.confirmed,
    };
  },
  organisation: (item) =>
    named(fieldsOf(item, 'procedure').organisation, null, { field: 'organisationId', isMade: true }),
  recognise: (db, said) => {
    const found = findProcedure(db, ProcedureInput.parse(said));
    return found === null ? null : homeRecord(ProcedureInput, found, found.title);
  },
  get: (db, id) => {
    const found = getProcedure(db, id);
    return homeRecord(ProcedureInput, found, found.title);
  },
  isOver: ({ fields }, db) => {
    const { validUntil } = ProcedureInput.parse(fields);
    return validUntil !== null && validUntil < dateOf(nowOf(db.clock));
  },
  isValid: (fields) => ProcedureInput.safeParse(fields).success,
  create: (db, fields) => createProcedure(db, ProcedureInput.parse(fields)).id,
  update: (db, id, fields) => {
    updateProcedure(db, id, null, ProcedureInput.parse(fields));
  },
});
