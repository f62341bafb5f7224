import { Detail } from '@renderer/ui/Detail';
import { Pane } from '@renderer/ui/Pane';
import { AnalystSection } from './AnalystSection';
import { BinSection } from './bin/BinSection';
import { CaseSection } from './CaseSection';
import { DiagnosticsSection } from './DiagnosticsSection';
import classes from './Settings.module.css';
import { ThemeSection } from './ThemeSection';
import { VerifySection } from './verify/VerifySection';

/** The right pane of the settings: you, the look, the bin, and how the vault is. */
export default function SettingsPane() {
  return (
    <Pane title="Settings">
      <div className={classes.settings}>
        <Detail>
          <AnalystSection />
          <CaseSection />
          <ThemeSection />
          <BinSection />
          <VerifySection />
          <DiagnosticsSection />
        </Detail>
      </div>
    </Pane>
  );
}
