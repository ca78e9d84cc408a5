import type { ComponentType } from 'preact';
import { useFocusHeading } from '#ui/frame/use-focus-heading.ts';
import type { ScreenProps } from '#ui/screen.ts';
import { Later } from './Later.tsx';
import type { Found } from './router.ts';

interface ScreenViewProps {
  readonly found: Found;
  readonly path: string;
}

/** The screen of a route. The one before stays until it has come. */
export function Screen({ found, path }: ScreenViewProps) {
  const { view, load, sections } = found.route;
  const whole = async () => ({ View: await load(), params: found.params });
  return (
    <Later name={path} load={whole} there={view && { View: view, params: found.params }} sections={sections}>
      {({ View, params }, name) => <Heard name={name} View={View} params={params} />}
    </Later>
  );
}

interface HeardProps extends ScreenProps {
  readonly name: string;
  readonly View: ComponentType<ScreenProps>;
}

/** Each new screen begins, for a screen reader, at its heading; the first one is left to the browser. */
function Heard({ name, View, params }: HeardProps) {
  useFocusHeading(name);
  return <View key={name} params={params} />;
}
