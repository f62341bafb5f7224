import { type TagColour, tagColours } from '@core/model';
import { tagColourValue } from '@renderer/ui/tags';
import { IconCheck } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import classes from '../Codebook.module.css';

interface ColourPickerProps {
  readonly value: TagColour;
  readonly onChoose: (colour: TagColour) => void;
}

/** The colours a tag can have, as named buttons. */
export function ColourPicker({ value, onChoose }: ColourPickerProps) {
  return (
    <div className={classes.colours} role="group" aria-label="Colour">
      {tagColours.map((colour) => (
        <button
          key={colour}
          type="button"
          className={classes.colour}
          style={{ '--tag': tagColourValue(colour) } as CSSProperties}
          aria-label={colour}
          aria-pressed={colour === value}
          title={colour}
          onClick={() => onChoose(colour)}
        >
          {colour === value && <IconCheck size={14} aria-hidden />}
        </button>
      ))}
    </div>
  );
}
