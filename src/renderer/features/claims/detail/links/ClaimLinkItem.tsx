import type { ClaimLink } from '@core/assess';
import { ActionIcon } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { DraftInput } from '@renderer/ui/DraftInput';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconX } from '@tabler/icons-react';
import { binLink, giveLinkReason } from '../../actions/changeLink';
import classes from './Links.module.css';

interface ClaimLinkItemProps {
  readonly seen: ClaimLink;
  /** Of the other claim. */
  readonly text: string;
}

/** One link in words: “is updated by” the other claim, and why. */
export function ClaimLinkItem({ seen: { link, words, other }, text }: ClaimLinkItemProps) {
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <span className={classes.words}>
          {words}{' '}
          <button
            type="button"
            className={classes.claim}
            dir="auto"
            onClick={() => useWorkspace.setState({ claimId: other })}
          >
            {text}
          </button>
        </span>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label={`Remove the link: ${words} “${text}”`}
          onClick={async () =>
            tellOutcome(await binLink(link), 'The link is taken away. Undo brings it back.')
          }
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      </div>
      <DraftInput
        label={`Why: ${words} “${text}”`}
        hideLabel
        multiline
        className={classes.why}
        placeholder="Why?"
        value={link.reason}
        onSettle={async (reason) => {
          const given = await giveLinkReason(link, reason);
          return given.ok ? null : given.error.message;
        }}
      />
    </li>
  );
}
