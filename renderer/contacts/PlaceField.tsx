import { Button, TextInput } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { decimalText, safeParseCoordinates } from '../../shared/kernel/coordinates.ts';
import type { Position } from '../../shared/kernel/geo.ts';
import { useScheme } from '../app/appearance.ts';
import { useCall } from '../app/queries.ts';
import { useText } from '../text/use-text.ts';

const PlacePicker = lazy(async () => ({
  default: (await import('../components/map/PlacePicker.tsx')).PlacePicker,
}));

interface Props {
  latitude: number | null;
  longitude: number | null;
  onChange: (place: Position) => void;
}

/** A place typed or pasted in any notation, or pointed at on the map. */
export function PlaceField({ latitude, longitude, onChange }: Props): ReactNode {
  const text = useText();
  const scheme = useScheme();
  const country = useCall('mission', 'get', {}).data?.mission.hostState;
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const isKnown =
    latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const value = isKnown ? { latitude, longitude } : null;
  const found = safeParseCoordinates(typed);
  return (
    <>
      <TextInput
        label={text('maps.picker.field')}
        description={text('maps.picker.hint')}
        dir="ltr"
        autoComplete="off"
        placeholder={value === null ? '' : decimalText(value)}
        value={typed}
        error={typed.trim() === '' || found !== null ? null : text('maps.picker.wrong')}
        rightSectionWidth="auto"
        onChange={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          const place = safeParseCoordinates(next);
          if (place !== null) onChange(roundedPlace(place));
        }}
      />
      <div className="place-picker">
        <Button
          variant="default"
          leftSection={<IconMapPin size={16} aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? text('maps.picker.close') : text('maps.picker.point')}
        </Button>
        {isOpen && country !== undefined && (
          <Suspense fallback={null}>
            <PlacePicker
              country={country}
              value={value}
              scheme={scheme}
              onPick={(place) => {
                setTyped('');
                onChange(place);
              }}
            />
          </Suspense>
        )}
      </div>
    </>
  );
}

/** About a metre: more places would say more than anybody knows. */
function roundedPlace({ latitude, longitude }: Position): Position {
  return { latitude: Number(latitude.toFixed(5)), longitude: Number(longitude.toFixed(5)) };
}
