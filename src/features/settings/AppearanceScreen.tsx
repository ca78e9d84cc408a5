import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { LANGUAGES, type Language, language, OFFERED } from '#content/language.ts';
import { chooseTextSize, chooseTheme, TEXT_SIZES, THEMES, textSize, theme } from '#platform/appearance.ts';
import { tellTabs } from '#platform/tabs.ts';
import { Segmented } from '#ui/form/Segmented.tsx';
import { Select } from '#ui/form/Select.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Patch } from '#ui/Patch.tsx';
import { chooseLanguage } from './actions.ts';

/** Language, light or dark, and text size; each holds at once. */
export function AppearanceScreen() {
  const say = words('settings').appearance;
  const [chosenTheme, setTheme] = useState(theme);
  const [chosenSize, setSize] = useState(textSize);
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      <Select label={say.language} options={offered()} value={language()} onChange={chooseLanguage} />
      <Segmented
        legend={say.theme}
        options={THEMES.map((value) => ({ value, label: say.themes[value] }))}
        value={chosenTheme}
        onChange={(next) => {
          chooseTheme(next);
          setTheme(next);
          tellTabs('look-changed');
        }}
      />
      <Segmented
        legend={say.text}
        look="chips"
        options={TEXT_SIZES.map((value) => ({ value, label: say.percent(value) }))}
        value={chosenSize}
        onChange={(next) => {
          chooseTextSize(next);
          setSize(next);
          tellTabs('look-changed');
        }}
      />
      <Patch flat title={say.sample}>
        <p class="read">{say.sampleText}</p>
      </Patch>
    </Page>
  );
}

/** The languages on offer, and the one spoken now where it is only for looking at layouts. */
function offered(): readonly { readonly value: Language; readonly label: string }[] {
  return LANGUAGES.filter((known) => OFFERED[known] !== undefined || known === language()).map((known) => ({
    value: known,
    label: OFFERED[known] ?? known,
  }));
}
