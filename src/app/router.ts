// Router: from the address behind the hash to a route and its parts. It names screens, never words of a person.

import type { Route } from './route.ts';

export type Found = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

/** The first route whose pattern fits the path. `:id` stands for one part. */
export function findRoute(routes: readonly Route[], path: string): Found | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  for (const route of routes) {
    const params = matched(
      route.pattern.split('/').filter((part) => part !== ''),
      parts,
    );
    if (params) return { route, params };
  }
  return undefined;
}

function matched(pattern: readonly string[], parts: readonly string[]): Readonly<Record<string, string>> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, piece] of pattern.entries()) {
    const part = parts[at] ?? '';
    if (piece.startsWith(':')) params[piece.slice(1)] = part;
    else if (piece !== part) return undefined;
  }
  return params;
}
