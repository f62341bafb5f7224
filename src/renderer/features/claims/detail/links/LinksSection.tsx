import type { Weighing } from '@core/assess';
import type { ClaimRow } from '@core/model';
import { Button } from '@mantine/core';
import { askForBoard } from '@renderer/features/alternatives';
import { DetailSection } from '@renderer/ui/Detail';
import { IconLink, IconTablePlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { useClaimsState } from '../../claimsState';
import { ClaimLinkItem } from './ClaimLinkItem';
import { LinkForm } from './LinkForm';
import classes from './Links.module.css';

interface LinksSectionProps {
  readonly claim: ClaimRow;
  readonly weighing: Weighing;
}

/** How a claim stands to others, both ways, and the form for one more. */
export function LinksSection({ claim, weighing }: LinksSectionProps) {
  const linking = useClaimsState((state) => state.linking);
  const links = weighing.linksOf(claim.id);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    useClaimsState.setState({ linking: false });
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <DetailSection title="Links with other claims">
      {links.length > 0 && (
        <ul className={classes.list} aria-label="Links">
          {links.map((seen) => (
            <ClaimLinkItem
              key={`${seen.link.id} ${seen.direction}`}
              seen={seen}
              text={weighing.claims.find(({ id }) => id === seen.other)?.text ?? ''}
            />
          ))}
        </ul>
      )}
      {linking ? (
        <LinkForm claimId={claim.id} claims={weighing.claims} onClose={close} />
      ) : (
        <div className={classes.actions}>
          <Button
            ref={opener}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconLink size={14} aria-hidden />}
            onClick={() => useClaimsState.setState({ linking: true })}
          >
            Link with another claim…
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconTablePlus size={14} aria-hidden />}
            onClick={() => askForBoard({ items: [{ claimId: claim.id }], words: claim.text })}
          >
            Add to a board…
          </Button>
        </div>
      )}
    </DetailSection>
  );
}
