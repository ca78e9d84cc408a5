import { words } from '#content/catalogue.ts';
import { GENRES } from '#domain/reflections/reflection.ts';
import { linkTo } from '#platform/address.ts';
import { Icon } from '#ui/art/Icon.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Section } from '#ui/Section.tsx';
import { genreIcons } from './genre-icons.ts';

/** The kinds of entries that bring questions with them. */
export function GenreLinks() {
  const { withQuestions, genres } = words('reflections');
  const parts = GENRES.filter((genre) => genre !== 'journal').map((genre) => ({
    id: genre,
    title: genres[genre].name,
    detail: genres[genre].about,
    mark: <Icon name={genreIcons[genre]} />,
    href: linkTo(`write/new/${genre}`),
  }));
  return (
    <Section title={withQuestions}>
      <Parts parts={parts} />
    </Section>
  );
}
