import type { PersonAddress } from '../../../shared/people/schema.ts';
import { safeParseAngle } from '../../../shared/kernel/coordinates.ts';
import type { RowCells } from '../read-row.ts';
import { nationalityOf } from '../words.ts';

/** Where somebody lives, and where they lived before. */
export function readAddresses(cells: RowCells): PersonAddress[] {
  const addresses: PersonAddress[] = [];
  const whole = cells.one('address');
  const street = cells.all('street').map((cell) => cell.text);
  const postcode = cells.one('postcode')?.text ?? '';
  const city = cells.one('city');
  const districts = cells.all('district').map((cell) => cell.text);
  const place = [city?.text ?? '', ...districts].filter((part) => part !== '').join(', ');
  const text = [whole?.text ?? '', ...street, postcode].filter((part) => part !== '').join(', ');
  const countryCell = cells.one('country');
  const countryCode = countryCell === null ? null : nationalityOf(countryCell.text);
  if (countryCell !== null && countryCode === null) cells.keep(countryCell.column.name, countryCell.text);
  const latitude = degrees(cells, 'latitude');
  const longitude = degrees(cells, 'longitude');
  const isPlaced = latitude !== null && longitude !== null;
  const shown =
    text !== '' ? text : place !== '' ? place : isPlaced ? `${String(latitude)}, ${String(longitude)}` : '';
  if (shown !== '') {
    addresses.push({
      ...emptyAddress(cells),
      kind: 'residence',
      text: cells.cut(whole?.column.name ?? '', shown),
      place: cells.cut(city?.column.name ?? '', place),
      countryCode,
      latitude: isPlaced ? latitude : null,
      longitude: isPlaced ? longitude : null,
    });
  } else if (countryCell !== null && countryCode !== null)
    cells.keep(countryCell.column.name, countryCell.text);
  const home = cells.one('homeAddress');
  if (home !== null) addresses.push({ ...emptyAddress(cells), kind: 'home-country', text: cells.line(home) });
  return addresses;
}

function emptyAddress(cells: RowCells): PersonAddress {
  return {
    id: cells.context.newId(),
    kind: 'residence',
    text: '',
    place: '',
    countryCode: null,
    latitude: null,
    longitude: null,
    accuracyM: null,
    confirmed: { at: null, channel: null, by: '' },
  };
}

function degrees(cells: RowCells, axis: 'latitude' | 'longitude'): number | null {
  const cell = cells.one(axis);
  if (cell === null) return null;
  const value = safeParseAngle(cell.text, axis);
  if (value === null) {
    cells.keep(cell.column.name, cell.text);
    cells.tell('value-kept-in-note', cell.column.name, cell.text);
  }
  return value;
}
