import { Tooltip } from '@mantine/core';
import { useCurrentReader } from '../currentReader';
import classes from './PaneHead.module.css';

const why =
  'A program read these words in a picture. Those it was not sure of are underlined with dots: compare them with the picture.';

/** Says of text that was recognised in pictures what it is, and how many of its words are in doubt. */
export function RecognisedHint() {
  const doubtful = useCurrentReader((state) => state.reader?.reading.sourceText.doubtful);
  if (!doubtful) return null;
  const { length } = doubtful;
  return (
    <span className={classes.recognised}>
      <Tooltip label={why} multiline w={280}>
        <span>
          Recognised text, {length === 0 ? 'no' : length.toLocaleString('en')} doubtful{' '}
          {length === 1 ? 'word' : 'words'}
        </span>
      </Tooltip>
    </span>
  );
}
