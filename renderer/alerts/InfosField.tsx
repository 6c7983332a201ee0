import type { ReactNode } from 'react';
import type { AlertInfo } from '../../shared/alerts/schema.ts';
import {
  ALERT_CATEGORIES,
  ALERT_CERTAINTIES,
  ALERT_RESPONSES,
  ALERT_SEVERITIES,
  ALERT_URGENCIES,
} from '../../shared/alerts/words.ts';
import type { FieldProps } from '../components/fields/field.ts';
import { InstantField } from '../components/fields/InstantField.tsx';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useLanguage, useText } from '../text/use-text.ts';
import { AreasField } from './AreasField.tsx';
import { LanguageField } from './LanguageField.tsx';
import { newInfo } from './new-info.ts';
import { WordField } from './WordField.tsx';
import { WordsField } from './WordsField.tsx';

/** What the alert says, one block a language. */
export function InfosField(props: FieldProps<AlertInfo[]>): ReactNode {
  const text = useText();
  const language = useLanguage();
  return (
    <ItemsField
      {...props}
      label={text('alerts.section.infos')}
      add={text('alerts.info.add')}
      itemName={(number) => text('alerts.info.number', { number })}
      create={(id): AlertInfo => ({
        ...(props.value[0] ?? newInfo(id, language)),
        id,
        headline: '',
        description: '',
        instruction: '',
      })}
    >
      {(_info, field) => (
        <>
          <LanguageField {...field('language')} label={text('alerts.field.language')} />
          <TextField {...field('event')} label={text('alerts.field.event')} required />
          <TextField {...field('headline')} label={text('alerts.field.headline')} />
          <WordsField
            {...field('categories')}
            label={text('alerts.field.categories')}
            required
            words={ALERT_CATEGORIES}
            wordName={(word) => text(`alerts.category.${word}`)}
          />
          <WordField
            {...field('severity')}
            label={text('alerts.field.severity')}
            words={ALERT_SEVERITIES}
            wordName={(word) => text(`alerts.severity.${word}`)}
          />
          <WordField
            {...field('urgency')}
            label={text('alerts.field.urgency')}
            words={ALERT_URGENCIES}
            wordName={(word) => text(`alerts.urgency.${word}`)}
          />
          <WordField
            {...field('certainty')}
            label={text('alerts.field.certainty')}
            words={ALERT_CERTAINTIES}
            wordName={(word) => text(`alerts.certainty.${word}`)}
          />
          <WordsField
            {...field('responseTypes')}
            label={text('alerts.field.responseTypes')}
            words={ALERT_RESPONSES}
            wordName={(word) => text(`alerts.response.${word}`)}
          />
          <InstantField {...field('onset')} label={text('alerts.field.onset')} />
          <InstantField {...field('expires')} label={text('alerts.field.expires')} />
          <TextField {...field('description')} label={text('alerts.field.description')} multiline />
          <TextField {...field('instruction')} label={text('alerts.field.instruction')} multiline />
          <TextField {...field('contact')} label={text('alerts.field.contact')} />
          <TextField {...field('web')} label={text('alerts.field.web')} leftToRight />
          <AreasField {...field('areas')} />
        </>
      )}
    </ItemsField>
  );
}
