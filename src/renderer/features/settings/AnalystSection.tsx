import { changeSettings, useApp } from '@renderer/app/appContext';
import { DetailSection } from '@renderer/ui/Detail';
import { DraftInput } from '@renderer/ui/DraftInput';

/** Who works here, as far as the case is told. */
export function AnalystSection() {
  const { settings } = useApp();
  return (
    <DetailSection title="You">
      <DraftInput
        label="Your name"
        description="Written into every change you make and into what you export, so that a reader can tell who said what. A pen name or initials will do. It is never taken from this computer’s account."
        value={settings.analyst}
        onSettle={async (name) => {
          const analyst = name.trim();
          if (analyst === '') return 'A name is needed: changes without one could not be told apart.';
          if (analyst.length > 200) return 'This name is too long: 200 characters are the most.';
          await changeSettings({ analyst });
          return null;
        }}
      />
    </DetailSection>
  );
}
