import type { ComponentChildren } from 'preact';
import { Icon } from './art/Icon.tsx';
import type { IconName } from './art/icon-paths.ts';

export interface Fact {
  readonly icon?: IconName | undefined;
  readonly term: string;
  readonly detail: ComponentChildren;
}

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const plain = facts.every((fact) => fact.icon === undefined);
  return (
    <dl class={plain ? 'facts facts--plain' : 'facts'}>
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>
            {fact.icon && <Icon name={fact.icon} />}
            {fact.term}
          </dt>
          <dd>{fact.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
