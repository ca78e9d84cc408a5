import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { BackupDocument } from '#domain/vault/document.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Patch } from '#ui/Patch.tsx';
import { Status } from '#ui/Status.tsx';
import { Inside } from './Inside.tsx';
import { LookForm } from './LookForm.tsx';

export function BackupTestScreen() {
  const { test, inside } = words('backup');
  const [found, setFound] = useState<BackupDocument | undefined>(undefined);
  return (
    <Page>
      <PageHead title={test.title} lead={test.lead} />
      <Patch>
        <LookForm onFound={setFound} />
      </Patch>
      <div role="status">
        {found && (
          <Patch title={inside.title}>
            <Status icon="check">{test.opens}</Status>
            <Inside document={found} />
          </Patch>
        )}
      </div>
    </Page>
  );
}
