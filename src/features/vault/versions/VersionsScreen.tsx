import { words } from '#content/catalogue.ts';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { watchVersions } from '../queries.ts';
import { VersionCard } from './VersionCard.tsx';

export function VersionsScreen() {
  const { versions: w, waiting } = words('backup');
  const pairs = useLive(watchVersions, []);
  return (
    <Page>
      <PageHead title={w.title} lead={w.lead} />
      {pairs === undefined && <Waiting>{waiting}</Waiting>}
      {pairs?.length === 0 && <Empty title={w.none}>{w.noneText}</Empty>}
      {pairs?.map((pair) => (
        <VersionCard key={pair.version.id} pair={pair} />
      ))}
    </Page>
  );
}
