import { infosFor, titleOf } from '../../shared/alerts/rules.ts';
import type { AlertInfo, AlertInput } from '../../shared/alerts/schema.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../shared/kernel/text.ts';
import { TEXT_WORDS, type TextWords } from './words.ts';

/**
 * An alert as plain text for a message: first what it is when it is not in earnest, then each block, the reader's language first, each in
 * the words of its own language where we have those. Times are in UTC and say so.
 */
export function alertText(alert: AlertInput, language: InterfaceLanguage): string {
  const blocks = infosFor(alert.infos, language).map((info) => blockText(alert, info, language));
  const sections = blocks.length > 0 ? blocks : [[headLine(alert, TEXT_WORDS[language]), alert.note]];
  const texts = sections.map((lines) => lines.filter((line) => line !== '').join('\n'));
  return `${texts.join('\n\n———\n\n')}\n`;
}

function blockText(alert: AlertInput, info: AlertInfo, language: InterfaceLanguage): string[] {
  const own = INTERFACE_LANGUAGES.find((each) => each === info.language.split('-')[0]) ?? language;
  const words = TEXT_WORDS[own];
  const said = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}`);
  const areas = info.areas.map((area) => area.description).filter((text) => text !== '');
  return [
    headLine(alert, words),
    titleOf(info),
    info.description,
    info.instruction,
    said(words.area, areas.join('; ')),
    said(words.until, info.expires === null ? '' : timeText(info.expires, own)),
    said(words.from, info.senderName === '' ? alert.sender : info.senderName),
    said(words.contact, info.contact),
    info.web,
  ];
}

function headLine({ status, msgType }: AlertInput, words: TextWords): string {
  const parts = [
    status === 'actual' ? '' : words.status[status ?? 'unknown'],
    msgType === 'update' ? words.update : msgType === 'cancel' ? words.cancel : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function timeText(instant: string, language: InterfaceLanguage): string {
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn-hc-h23`, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return `${format.format(new Date(instant))} UTC`;
}
