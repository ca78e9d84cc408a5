import { words } from '#content/catalogue.ts';
import type { Genre } from '#domain/reflections/reflection.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';

/** The questions that a kind of entry brings with it. */
export function Prompts({ genre }: { readonly genre: Genre }) {
  const { promptsTitle, promptsLead, prompts, aside } = words('reflections').genres[genre];
  return (
    <>
      <Section title={promptsTitle}>
        <p class="small soft">{promptsLead}</p>
        <ol class="prompts">
          {prompts.map(({ ask, more }) => (
            <li key={ask}>
              <p class="own">{ask}</p>
              <p class="small soft">{more}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Notice look="line" icon="lock">
        {aside}
      </Notice>
    </>
  );
}
