import { sha256Hex } from '@core/text/hash';
import { Button, Group, Input, Text } from '@mantine/core';
import { app } from '@renderer/app/appContext';
import { useState } from 'react';
import { type KeptTemplate, rememberSettings, useExportDialog } from './exportDialogState';

/** Which template's look Word documents take: chosen once, kept in the vault, used until it is taken away. */
export function HouseStyleField({ disabled }: { readonly disabled: boolean }) {
  const chosen = useExportDialog((state) => state.settings.docx?.houseStyle);
  const [problem, setProblem] = useState<string | null>(null);
  const remember = (houseStyle: KeptTemplate | undefined) => rememberSettings('docx', { houseStyle });

  async function take(file: File): Promise<void> {
    setProblem(null);
    const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
    const { readHouseStyle } = await import('@core/export/docx/houseStyle/readHouseStyle');
    const read = readHouseStyle(bytes, file.name);
    if (!read.ok) return setProblem(read.error.message);
    const sha256 = sha256Hex(bytes);
    const kept = await app().host.call('blobs.write', { area: 'sources', sha256, bytes });
    if (!kept.ok) return setProblem(kept.error.message);
    remember({ fileName: file.name, sha256 });
  }

  return (
    <Input.Wrapper
      size="sm"
      label="House style"
      labelElement="div"
      description="A Word template (.dotx, .docx) whose styles, fonts, page, headers and footers the document takes."
      error={problem}
    >
      <Group gap="xs" mt={4}>
        <Text size="sm" className="selectable">
          <bdi>{chosen?.fileName ?? 'Assay’s own'}</bdi>
        </Text>
        <Button variant="default" size="compact-sm" disabled={disabled} onClick={() => chooseTemplate(take)}>
          Choose a template…
        </Button>
        {chosen && (
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={disabled}
            onClick={() => {
              setProblem(null);
              remember(undefined);
            }}
          >
            Without it
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}

/** The browser's own file chooser. */
function chooseTemplate(take: (file: File) => Promise<void>): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.dotx,.docx,.dotm,.docm';
  input.onchange = () => {
    const [file] = input.files ?? [];
    if (file) void take(file);
  };
  input.click();
}
